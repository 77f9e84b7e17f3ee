import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaughtSite } from '../../lib/domain/records/taught-site.ts';
import { openTaughtText, useTaughtActs } from '../../lib/queries/taught-sites.ts';
import { Button } from '../kit/button.tsx';
import { TextArea } from '../kit/text-field.tsx';

/** The file of a taught page as text: the same that is exported. */
export function EditTaught({ site, onDone }: { site: TaughtSite; onDone: () => void }) {
  const { t } = useTranslation('teaching');
  const { change, isBusy } = useTaughtActs();
  const [text, setText] = useState(site.text);
  const [fault, setFault] = useState<string | undefined>(undefined);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const checked = openTaughtText(text);
    if (checked.state === 'refused') {
      setFault(t(`list.faults.${checked.fault}`, { where: checked.where }));
    } else if (await change(site, checked.file)) onDone();
  };
  return (
    <form className="teaching" onSubmit={(event) => void save(event)}>
      <TextArea
        label={t('list.text')}
        hint={t('list.textHint')}
        error={fault}
        rows={12}
        spellCheck={false}
        value={text}
        onChange={setText}
      />
      <div className="teaching-acts">
        <Button variant="primary" type="submit" isBusy={isBusy}>
          {t('list.save')}
        </Button>
        <Button variant="plain" onClick={onDone}>
          {t('list.cancel')}
        </Button>
      </div>
    </form>
  );
}

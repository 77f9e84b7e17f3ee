import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NeverReadKind, neverReadKinds } from '../../lib/domain/records/never-read.ts';
import { useNeverReadActs } from '../../lib/queries/never-read.ts';
import { knownSites } from '../../lib/services/known-sites.ts';
import { siteName } from '../../lib/services/site-facts.ts';
import { Button } from '../kit/button.tsx';
import { SelectField, TextField } from '../kit/text-field.tsx';

const chatSites = knownSites.filter(({ kind }) => kind === 'chat');

/** Adds an entry by hand; most are added from the panel, on the page itself. */
export function NeverReadForm() {
  const { t, i18n } = useTranslation('neverread');
  const { add, isBusy } = useNeverReadActs();
  const [kind, setKind] = useState<NeverReadKind>('host');
  const [site, setSite] = useState<string>(chatSites[0]?.id ?? '');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  const change = (value: string): void => {
    setTyped(value);
    setError('');
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const isAdded = await add({ kind, value: typed, site: kind === 'chat' ? site : '' });
    if (isAdded) setTyped('');
    else setError(t('bad'));
  };
  return (
    <form className="never-read-form" noValidate onSubmit={(event) => void submit(event)}>
      <SelectField
        label={t('kind')}
        value={kind}
        onChange={setKind}
        choices={neverReadKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      {kind === 'chat' ? (
        <SelectField
          label={t('site')}
          value={site}
          onChange={setSite}
          choices={chatSites.map(({ id }) => ({ value: id, label: siteName(id, i18n.language) }))}
        />
      ) : null}
      <TextField
        label={t('value')}
        hint={t(`hints.${kind}`)}
        error={error}
        value={typed}
        onChange={change}
        spellCheck={false}
        isPrivate
      />
      <Button type="submit" isBusy={isBusy} disabled={typed.trim() === ''}>
        {t('add')}
      </Button>
    </form>
  );
}

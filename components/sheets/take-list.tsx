import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLongTask } from '../../lib/queries/long-task.ts';
import { usePorts, useWorkspace } from '../../lib/queries/workspace-context.tsx';
import { takeFileRows, takePastedRows } from '../../lib/services/sheet-list.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Notice } from '../kit/notice.tsx';
import { TextArea } from '../kit/text-field.tsx';
import { ChooseFile } from '../transfer/choose-file.tsx';
import { CsvFailureNotice } from '../transfer/import/csv-failure-notice.tsx';

/** Ways to bring rows along that the page does not give: pasted ones, or a file that was exported. */
export function TakeList() {
  const { t } = useTranslation('sheets');
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <Button variant="plain" className="sheets-open" onClick={() => setOpen(true)}>
        {t('take.open')}
      </Button>
    );
  }
  return (
    <Card
      title={t('take.title')}
      action={
        <Button variant="plain" onClick={() => setOpen(false)}>
          {t('take.close')}
        </Button>
      }
    >
      <div className="sheets-teach">
        <p className="field-hint">{t('take.intro')}</p>
        <PasteRows />
        <OpenFile />
      </div>
    </Card>
  );
}

function PasteRows() {
  const { t } = useTranslation('sheets');
  const { session } = usePorts();
  const { newId } = useWorkspace();
  const [isNothing, setNothing] = useState(false);
  const take = async (text: string): Promise<void> => {
    setNothing((await takePastedRows(session, text, newId())) === null);
  };
  return (
    <TextArea
      label={t('take.paste')}
      hint={t('take.pasteHint')}
      error={isNothing ? t('take.nothing') : null}
      isPrivate
      value=""
      // Typing is no list; what is pasted never stands in the box.
      onChange={() => setNothing(false)}
      onPaste={(event) => {
        event.preventDefault();
        void take(event.clipboardData.getData('text/plain'));
      }}
    />
  );
}

function OpenFile() {
  const { t } = useTranslation('sheets');
  const { session, work } = usePorts();
  const { task, run } = useLongTask<boolean>();
  const choose = (file: File): void => {
    void run(async (longTask) => {
      const table = await work.readCsv(file, longTask);
      return (await takeFileRows(session, file.name, table)).rows.length > 0;
    });
  };
  return (
    <>
      {task.state === 'failed' ? <CsvFailureNotice failure={task.failure} /> : null}
      {task.state === 'done' && !task.result ? (
        <Notice tone="warn" title={t('take.nothing')} />
      ) : null}
      <ChooseFile accept=".csv,.tsv,.txt" disabled={task.state === 'running'} onChoose={choose}>
        {t('take.file')}
      </ChooseFile>
    </>
  );
}

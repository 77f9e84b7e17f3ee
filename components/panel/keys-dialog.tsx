import { useTranslation } from 'react-i18next';
import { useCommands } from '../../lib/queries/commands.ts';
import { Dialog } from '../kit/dialog.tsx';
import { KeyHint } from '../kit/waiting.tsx';

/** Every key there is; those of the browser as it really granted them. */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('keys');
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={onClose} closeLabel={t('close')}>
      <KeyList />
      <p className="field-hint">{t('change')}</p>
    </Dialog>
  );
}

function KeyList() {
  const { t } = useTranslation('keys');
  const commands = useCommands();
  const granted = (name: string): string =>
    commands.find((command) => command.name === name)?.shortcut || t('notGranted');
  const rows = [
    [t('open'), granted('_execute_action')],
    [t('note'), granted('note')],
    [t('quickFind'), granted('quick-find')],
    [t('find'), '⌘K / Ctrl K'],
    [t('present'), 'Alt P'],
    [t('justTalked'), 'Alt T'],
    [t('keepFound'), 'Alt Enter'],
    [t('saveNote'), 'Enter'],
    [t('newLine'), 'Shift Enter'],
    [t('closeTop'), 'Esc'],
    [t('thisList'), '?'],
  ] as const;
  return (
    <dl className="panel-keys">
      {rows.map(([what, keys]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>
            <KeyHint keys={keys} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openShortcutSettings } from '../../lib/platform/shortcut-settings.ts';
import { useGrantedCommands } from '../../lib/queries/toolbar.ts';
import { Button } from '../kit/button.tsx';
import { KeyHint } from '../kit/waiting.tsx';

const names = { _execute_action: 'open', note: 'note', 'quick-find': 'find' } as const;
type CommandName = keyof typeof names;

function isOurs(name: string): name is CommandName {
  return name in names;
}

/** The keys that the browser really gave; a key that another extension holds is not ours. */
export function GrantedKeys() {
  const { t } = useTranslation('welcome');
  const commands = useGrantedCommands();
  const [isByHand, setByHand] = useState(false);
  const openSettings = async (): Promise<void> => setByHand(!(await openShortcutSettings()));
  return (
    <>
      <dl className="welcome-keys">
        {commands.map(({ name, shortcut }) =>
          isOurs(name) ? (
            <div key={name} className="welcome-key">
              <dt>{t(`keys.${names[name]}`)}</dt>
              <dd>{shortcut ? <KeyHint keys={shortcut} /> : t('keys.none')}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <Button variant="plain" className="welcome-keys-set" onClick={() => void openSettings()}>
        {t('keys.settings')}
      </Button>
      {isByHand ? <p className="muted">{t('keys.settingsByHand')}</p> : null}
    </>
  );
}

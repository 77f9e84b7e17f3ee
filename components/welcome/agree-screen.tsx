import { Eye, HardDrive, type LucideIcon, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { toInstant } from '../../lib/domain/instants.ts';
import { useAct } from '../../lib/queries/act.ts';
import { changePreferences } from '../../lib/services/preferences.ts';
import { Button } from '../kit/button.tsx';

const points: readonly { key: 'reads' | 'stays' | 'never'; Icon: LucideIcon }[] = [
  { key: 'reads', Icon: Eye },
  { key: 'stays', Icon: HardDrive },
  { key: 'never', Icon: ShieldCheck },
];

/** Nothing is read from any page before the button of this screen is pressed. */
export function AgreeScreen() {
  const { t } = useTranslation('welcome');
  const { act, isBusy } = useAct();
  const agree = () => act((open) => changePreferences(open, { agreedAt: toInstant(open.now()) }));
  return (
    <>
      <h1 className="welcome-title">{t('title')}</h1>
      <p className="welcome-intro">{t('intro')}</p>
      <ul className="welcome-points">
        {points.map(({ key, Icon }) => (
          <li key={key} className="welcome-point">
            <Icon className="welcome-icon" aria-hidden="true" />
            <div>
              <h2 className="welcome-point-title">{t(`${key}.title`)}</h2>
              <p>{t(`${key}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <div className="welcome-actions">
        <Button variant="primary" isBusy={isBusy} onClick={() => void agree()}>
          {t('agree')}
        </Button>
        <p className="muted">{t('untilThen')}</p>
      </div>
    </>
  );
}

import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsIconPinned } from '../../lib/queries/toolbar.ts';
import { ChoosePreset } from './choose-preset.tsx';
import { DemoShop } from './demo-shop.tsx';
import { GrantedKeys } from './granted-keys.tsx';

/** After agreeing: trade, demo shop, pin, keys, then on to the sites. */
export function SettleIn() {
  const { t } = useTranslation('welcome');
  const isPinned = useIsIconPinned();
  return (
    <>
      <output className="welcome-agreed">
        <Check aria-hidden="true" />
        {t('agreed')}
      </output>
      <h1 className="welcome-title">{t('readyTitle')}</h1>
      <ol className="welcome-steps">
        <Step title={t('preset.title')} text={t('preset.text')}>
          <ChoosePreset />
        </Step>
        <Step title={t('demo.title')} text={t('demo.text')}>
          <DemoShop />
        </Step>
        <Step title={t('pin.title')} text={t('pin.text')}>
          {isPinned ? (
            <output className="welcome-done">
              <Check aria-hidden="true" />
              {t('pin.pinned')}
            </output>
          ) : isPinned === false ? (
            <p className="muted">{t('pin.notPinned')}</p>
          ) : null}
        </Step>
        <Step title={t('keys.title')} text={t('keys.text')}>
          <GrantedKeys />
        </Step>
      </ol>
      <a className="button button-primary" href="#/sites">
        {t('toSites')}
      </a>
    </>
  );
}

function Step({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <li className="welcome-step">
      <h2 className="welcome-point-title">{title}</h2>
      <p className="welcome-step-text">{text}</p>
      {children}
    </li>
  );
}

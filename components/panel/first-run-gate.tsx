import { useTranslation } from 'react-i18next';
import { openPage } from '../../lib/platform/windows.ts';
import { Button } from '../kit/button.tsx';
import './panel.css';

/** Nothing is read before the user has agreed: one calm way there. */
export function FirstRunGate() {
  const { t } = useTranslation('shell');
  return (
    <main className="panel-gate">
      <p className="panel-gate-product">{t('product')}</p>
      <h1 className="panel-gate-title">{t('gate.title')}</h1>
      <p className="panel-gate-words">{t('gate.words')}</p>
      <Button variant="primary" onClick={() => void openPage('app.html#/welcome')}>
        {t('gate.start')}
      </Button>
    </main>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askPageStructure } from '../../lib/platform/page-structure.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { useHashQuery } from '../../lib/queries/address-query.ts';
import { usePacks } from '../../lib/queries/selector-packs.ts';
import { knownSites } from '../../lib/services/known-sites.ts';
import { siteName } from '../../lib/services/site-facts.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';

type Taken = { state: 'none' | 'failed' | 'saved' } | { state: 'shown'; text: string };

/** Takes the structure of one page, shows it, and saves it as a file if the user wants to. */
export function ReportPage({ ask = askPageStructure }: { ask?: typeof askPageStructure }) {
  const { t, i18n } = useTranslation('health');
  const query = useHashQuery();
  const used = usePacks().data?.used ?? null;
  const [taken, setTaken] = useState<Taken>({ state: 'none' });
  const tabId = Number(query.get('tab') ?? '');
  const site = knownSites.find(({ id }) => id === query.get('site'));
  const take = async (): Promise<void> => {
    if (!site) return;
    const structure = await ask(tabId, site.id);
    if (structure === null) return setTaken({ state: 'failed' });
    const { id, tier, verifiedOn } = site;
    const pack = used?.version ?? null;
    const report = { format: 'zhike-page-report-1', site: id, tier, verifiedOn, pack, structure };
    return setTaken({ state: 'shown', text: JSON.stringify(report, null, 1) });
  };
  const save = (text: string, id: string): void => {
    saveFile(new Blob([text], { type: 'application/json' }), `zhike-page-${id}.json`);
    setTaken({ state: 'saved' });
  };
  return (
    <section className="page-section health-part" aria-labelledby="health-report">
      <h2 id="health-report" className="page-section-title">
        {t('report.title')}
        {site ? ` · ${siteName(site.id, i18n.language)}` : ''}
      </h2>
      <p className="page-section-intro">{site ? t('report.intro') : t('report.how')}</p>
      {site && taken.state !== 'shown' ? (
        <Button onClick={() => void take()}>{t('report.take')}</Button>
      ) : null}
      {taken.state === 'failed' ? <Notice tone="warn" title={t('report.failed')} /> : null}
      {taken.state === 'saved' ? <output>{t('report.saved')}</output> : null}
      {taken.state === 'shown' && site ? (
        <>
          <h3 id="health-shown" className="health-name">
            {t('report.shown')}
          </h3>
          <textarea
            className="input health-structure"
            aria-labelledby="health-shown"
            readOnly
            rows={16}
            value={taken.text}
          />
          <div className="health-acts">
            <Button onClick={() => setTaken({ state: 'none' })}>{t('report.drop')}</Button>
            <Button variant="primary" onClick={() => save(taken.text, site.id)}>
              {t('report.save')}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
}

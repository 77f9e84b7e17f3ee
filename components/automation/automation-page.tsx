import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Automation, AutomationForm } from '../../lib/domain/records/automation.ts';
import { useAutomations } from '../../lib/queries/automation.ts';
import { Button } from '../kit/button.tsx';
import { EmptyState, Notice } from '../kit/notice.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { emptyDraft } from './automation-draft.ts';
import { AutomationEditor } from './automation-editor.tsx';
import { AutomationRow } from './automation-row.tsx';
import { RunLog } from './run-log.tsx';
import { TemplateList } from './template-list.tsx';
import './automation.css';

/** Rules and journeys: what they say, whom they would touch, what they did. */
export function AutomationPage() {
  const { t } = useTranslation('automation');
  const [adding, setAdding] = useState<AutomationForm | null>(null);
  const [previewed, setPreviewed] = useState<string | null>(null);
  const read = useAutomations();
  return (
    <>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro')}</p>
      <section className="page-section" aria-labelledby="automation-mine">
        <h2 id="automation-mine" className="page-section-title">
          {t('mine')}
        </h2>
        {adding ? (
          <AutomationEditor
            key={adding}
            automation={null}
            start={emptyDraft(adding)}
            onDone={(id) => {
              setAdding(null);
              setPreviewed(id);
            }}
          />
        ) : (
          <div className="automation-tools">
            <Button icon={<Plus aria-hidden="true" />} onClick={() => setAdding('rule')}>
              {t('addRule')}
            </Button>
            <Button icon={<Plus aria-hidden="true" />} onClick={() => setAdding('journey')}>
              {t('addJourney')}
            </Button>
          </div>
        )}
        <Mine read={read} previewed={previewed} onPreview={setPreviewed} />
      </section>
      <TemplateList automations={read.data?.automations ?? []} onTaken={setPreviewed} />
      <RunLog />
    </>
  );
}

type MineProps = {
  read: ReturnType<typeof useAutomations>;
  previewed: string | null;
  onPreview: (id: string | null) => void;
};

function Mine({ read, previewed, onPreview }: MineProps) {
  const { t } = useTranslation(['automation', 'app']);
  if (read.isError) return <Notice tone="error" title={t('app:loadFailed')} />;
  if (!read.data) return <Skeleton label={t('app:loading')} lines={4} />;
  const { automations, onWay } = read.data;
  if (automations.length === 0) {
    return <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>;
  }
  return (
    <ul className="automation-list">
      {automations.map((automation: Automation) => (
        <AutomationRow
          key={automation.id}
          automation={automation}
          onWay={onWay.get(automation.id) ?? 0}
          isPreviewed={previewed === automation.id}
          onPreview={(isOpen) => onPreview(isOpen ? automation.id : null)}
        />
      ))}
    </ul>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { triggers } from '../../lib/domain/followups/triggers/registry.ts';
import { useShopRules } from '../../lib/queries/shop-rules.ts';
import { useWorkspace } from '../../lib/queries/workspace-context.tsx';
import { FactsPool } from '../../lib/services/facts-pool.ts';
import { resetTriggerRules } from '../../lib/services/trigger-rules.ts';
import { Notice } from '../kit/notice.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { PresetChoice } from '../segments/preset-choice.tsx';
import { PlanRun } from './plan-run.tsx';
import { PlanSettingsForm } from './plan-settings-form.tsx';
import { TriggerRow } from './trigger-row.tsx';
import './triggers.css';

const rooms = ['customer', 'shop', 'elsewhere'] as const;

/** Every rule that makes follow-ups, with its figures; and how many a day, and when. */
export function RulesPage() {
  const { t } = useTranslation(['triggers', 'app']);
  const rules = useShopRules();
  const workspace = useWorkspace();
  const [pool] = useState(() => new FactsPool(workspace));
  return (
    <>
      <h1 className="page-title">{t('page.title')}</h1>
      <p className="page-intro">{t('page.intro')}</p>
      {rules.isError ? <Notice tone="error" title={t('app:loadFailed')} /> : null}
      {rules.data ? (
        <>
          <PresetChoice
            hint={t('page.presetHint')}
            isChanged={Object.keys({ ...rules.data.triggers, ...rules.data.plan }).length > 0}
            onReset={resetTriggerRules}
            resetWords={{ label: t('page.resetAll'), done: t('page.allReset') }}
          />
          <PlanRun />
          <section className="page-section" aria-labelledby="rules-plan">
            <h2 id="rules-plan" className="page-section-title">
              {t('plan.title')}
            </h2>
            <p className="page-section-intro">{t('plan.intro')}</p>
            <PlanSettingsForm
              key={JSON.stringify([rules.data.preset, rules.data.plan])}
              rules={rules.data}
            />
          </section>
          {rooms.map((scope) => (
            <section key={scope} className="page-section" aria-labelledby={`rules-${scope}`}>
              <h2 id={`rules-${scope}`} className="page-section-title">
                {t(`rooms.${scope}`)}
              </h2>
              <ul className="rule-list triggers-list">
                {triggers
                  .filter((trigger) => trigger.scope === scope)
                  .map((trigger) => (
                    <TriggerRow
                      key={trigger.id}
                      trigger={trigger}
                      shopRules={rules.data}
                      pool={pool}
                    />
                  ))}
              </ul>
            </section>
          ))}
        </>
      ) : (
        <Skeleton label={t('app:loading')} lines={8} />
      )}
    </>
  );
}

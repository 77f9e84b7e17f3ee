import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { triggers } from '../../lib/domain/followups/triggers/registry.ts';
import { shopPresets } from '../../lib/domain/records/shop-rules.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useShopRules } from '../../lib/queries/shop-rules.ts';
import { useWorkspace } from '../../lib/queries/workspace-context.tsx';
import { FactsPool } from '../../lib/services/facts-pool.ts';
import { choosePreset } from '../../lib/services/shop-rules.ts';
import { resetTriggerRules } from '../../lib/services/trigger-rules.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { SelectField } from '../kit/text-field.tsx';
import { Skeleton } from '../kit/waiting.tsx';
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
          <PresetChoice />
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
              <ul className="triggers-list">
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

/** The same choice as on the page of segments: one preset holds for all rules. */
function PresetChoice() {
  const { t } = useTranslation('triggers');
  const { t: segments } = useTranslation('segments');
  const { act } = useAct();
  const rules = useShopRules().data;
  if (!rules) return null;
  const isChanged = Object.keys(rules.triggers).length + Object.keys(rules.plan).length > 0;
  return (
    <div className="triggers-preset">
      <SelectField
        label={segments('preset')}
        hint={t('page.presetHint')}
        value={rules.preset}
        choices={shopPresets.map((value) => ({ value, label: segments(`presets.${value}`) }))}
        onChange={(preset) =>
          void act((open) => choosePreset(open, preset), {
            done: segments('presetChosen', { name: segments(`presets.${preset}`) }),
          })
        }
      />
      {isChanged ? (
        <Button
          variant="plain"
          onClick={() => void act(resetTriggerRules, { done: t('page.allReset') })}
        >
          {t('page.resetAll')}
        </Button>
      ) : null}
    </div>
  );
}

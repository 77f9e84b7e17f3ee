import { useTranslation } from 'react-i18next';
import {
  type AutomationTemplate,
  automationTemplates,
} from '../../lib/domain/automation/templates.ts';
import type { Automation } from '../../lib/domain/records/automation.ts';
import { useAct } from '../../lib/queries/act.ts';
import { saveAutomation } from '../../lib/services/automation/automations.ts';
import { Button } from '../kit/button.tsx';
import { Pill } from '../kit/tag.tsx';
import { useAutomationWords } from './use-automation-words.ts';

type TemplateListProps = {
  automations: readonly Automation[];
  /** Its copy was kept, and is off until its preview was seen. */
  onTaken: (id: string) => void;
};

/** What the product brings along. */
export function TemplateList({ automations, onTaken }: TemplateListProps) {
  const { t } = useTranslation('automation');
  return (
    <section className="page-section" aria-labelledby="automation-templates">
      <h2 id="automation-templates" className="page-section-title">
        {t('templates.title')}
      </h2>
      <p className="page-section-intro">{t('templates.intro')}</p>
      <ul className="automation-list">
        {automationTemplates.map((template) => (
          <TemplateRow
            key={template.id}
            template={template}
            isTaken={automations.some((each) => each.template === template.id)}
            onTaken={onTaken}
          />
        ))}
      </ul>
    </section>
  );
}

type TemplateRowProps = Pick<TemplateListProps, 'onTaken'> & {
  template: AutomationTemplate;
  isTaken: boolean;
};

function TemplateRow({ template, isTaken, onTaken }: TemplateRowProps) {
  const { t } = useTranslation('automation');
  const words = useAutomationWords();
  const { act, isBusy } = useAct();
  // The words of a template have keys of their own; a test holds that each has all it asks for.
  const say = t as unknown as (key: string) => string;
  const draft = template.draft((word) => say(`templates.${template.id}.${word}`));
  const take = async (): Promise<void> => {
    const done = t('state.savedFrom', { name: draft.name });
    const kept = await act((open) => saveAutomation(open, draft), { done });
    if (kept) onTaken(kept.value);
  };
  return (
    <li className="automation-row">
      <div className="automation-head">
        <h3 className="automation-name">{draft.name}</h3>
        <Pill>{t(`forms.${draft.form}`)}</Pill>
        {isTaken ? <Pill tone="done">{t('templates.taken')}</Pill> : null}
      </div>
      <p className="automation-sentence figures">{words.sentence(draft)}</p>
      {isTaken ? null : (
        <Button
          className="automation-start"
          isBusy={isBusy}
          aria-label={t('templates.useNamed', { name: draft.name })}
          onClick={() => void take()}
        >
          {t('templates.use')}
        </Button>
      )}
    </li>
  );
}

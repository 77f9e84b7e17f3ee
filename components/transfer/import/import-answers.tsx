import { useTranslation } from 'react-i18next';
import { currencies } from '../../../lib/domain/money.ts';
import type { ImportPlan } from '../../../lib/services/csv-import-plan.ts';
import type { ImportKind } from '../../../lib/services/csv-mapping.ts';
import { SelectField, TextField } from '../../kit/text-field.tsx';

const kinds = ['customers', 'purchases'] as const;
const orders = ['unknown', 'dayFirst', 'monthFirst'] as const;

type ImportAnswersProps = {
  plan: ImportPlan;
  onKind: (kind: ImportKind) => void;
  onChange: (change: Partial<Pick<ImportPlan, 'source' | 'currency' | 'dateOrder'>>) => void;
};

/** What a file cannot say of itself. */
export function ImportAnswers({ plan, onKind, onChange }: ImportAnswersProps) {
  const { t } = useTranslation('transfer');
  const hasDays = plan.mapping.some((field) => field === 'at' || field === 'birthday');
  return (
    <div className="import-answers">
      <SelectField
        label={t('import.kind')}
        value={plan.kind}
        choices={kinds.map((value) => ({ value, label: t(`import.kinds.${value}`) }))}
        onChange={onKind}
      />
      {plan.kind === 'customers' ? (
        <TextField
          label={t('import.sourceLabel')}
          value={plan.source}
          maxLength={100}
          onChange={(source) => onChange({ source: source || t('import.title') })}
        />
      ) : (
        <SelectField
          label={t('import.currency')}
          value={plan.currency}
          choices={currencies.map((value) => ({ value, label: value }))}
          onChange={(currency) => onChange({ currency })}
        />
      )}
      {hasDays ? (
        <SelectField
          label={t('import.dates')}
          value={plan.dateOrder ?? 'unknown'}
          choices={orders.map((value) => ({ value, label: t(`import.dateOrders.${value}`) }))}
          onChange={(order) => onChange({ dateOrder: order === 'unknown' ? null : order })}
        />
      ) : null}
    </div>
  );
}

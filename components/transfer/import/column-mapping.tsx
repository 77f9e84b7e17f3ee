import { useTranslation } from 'react-i18next';
import type { ImportPlan } from '../../../lib/services/csv-import-plan.ts';
import { fieldsOf, type Mapping, withField } from '../../../lib/services/csv-mapping.ts';
import { SelectField } from '../../kit/text-field.tsx';

const sampleRows = 3;

type ColumnMappingProps = {
  plan: Pick<ImportPlan, 'kind' | 'table' | 'mapping'>;
  onChange: (mapping: Mapping) => void;
};

/** Every column of the file with its first values, and the field it goes to. */
export function ColumnMapping({ plan, onChange }: ColumnMappingProps) {
  const { t } = useTranslation('transfer');
  const { kind, table, mapping } = plan;
  const choices = [
    { value: 'none', label: t('import.leaveOut') },
    ...fieldsOf(kind).map((field) => ({ value: field, label: t(`fields.${field}`) })),
  ];
  const choose = (column: number, value: string): void => {
    onChange(withField(mapping, column, fieldsOf(kind).find((field) => field === value) ?? null));
  };
  return (
    <table className="import-columns">
      <caption className="visually-hidden">{t('import.columns')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('import.column')}</th>
          <th scope="col">{t('import.values')}</th>
          <th scope="col">{t('import.field')}</th>
        </tr>
      </thead>
      <tbody>
        {table.header.map((header, column) => {
          const name = header || t('import.unnamed', { number: column + 1 });
          return (
            // Columns have no other identity than their place.
            <tr key={column} className={mapping[column] ? undefined : 'import-column-out'}>
              <th scope="row">{name}</th>
              <td className="import-values">
                <span className="private">{samplesOf(table.rows, column).join(' · ')}</span>
              </td>
              <td>
                <SelectField
                  label={t('import.fieldOf', { name })}
                  isLabelHidden
                  value={mapping[column] ?? 'none'}
                  choices={choices}
                  onChange={(value) => choose(column, value)}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The first values of a column that are not empty, cut to what can be shown. */
function samplesOf(rows: readonly (readonly string[])[], column: number): string[] {
  const samples: string[] = [];
  for (const row of rows.slice(0, 100)) {
    const value = row[column]?.trim();
    if (value) samples.push(value.slice(0, 40));
    if (samples.length === sampleRows) break;
  }
  return samples;
}

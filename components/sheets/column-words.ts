import { useTranslation } from 'react-i18next';
import {
  type ColumnMeaning,
  columnFields,
  meaningOfCustom,
} from '../../lib/domain/sheets/column-meanings.ts';
import { useCustomFields } from '../../lib/queries/custom-fields.ts';

export type ColumnChoice = { value: ColumnMeaning; label: string };

/** Everything that a column can mean, in the user's words; what it does not hold first. */
export function useColumnChoices(): ColumnChoice[] {
  const { t } = useTranslation('sheets');
  const own = useCustomFields().data ?? [];
  return [
    { value: '', label: t('teach.none') },
    ...columnFields.map((field) => ({ value: field, label: t(`teach.meanings.${field}`) })),
    ...own.map((field) => ({ value: meaningOfCustom(field), label: field.label })),
  ];
}

import { useTranslation } from 'react-i18next';
import { columnNumber, isLetterHeader } from '../../lib/domain/sheets/column-letters.ts';
import type { ColumnMeaning } from '../../lib/domain/sheets/column-meanings.ts';
import type { SheetRow } from '../../lib/domain/sighting.ts';
import { useAct } from '../../lib/queries/act.ts';
import type { SeenSheet } from '../../lib/queries/tab-context.ts';
import { forgetColumns, teachColumn } from '../../lib/services/taught-sheets.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { SelectField } from '../kit/text-field.tsx';
import { type ColumnChoice, useColumnChoices } from './column-words.ts';

export type TeachColumnsProps = {
  sheet: SeenSheet;
  /** The copied row, where there is one. */
  row: SheetRow | null;
  /** null: nobody has said yet; then it is open while nothing was taught. */
  isOpen: boolean | null;
  setOpen: (isOpen: boolean) => void;
};

/** What each column of the sheet in front means; said once, used for every row after it. */
export function TeachColumns({ sheet, row, isOpen, setOpen }: TeachColumnsProps) {
  const { t } = useTranslation('sheets');
  const choices = useColumnChoices();
  const taught = taughtColumns(sheet);
  if (row !== null && row.header.length > 0 && !isLetterHeader(row.header)) {
    return <p className="sheets-quiet">{t('teach.byHeads')}</p>;
  }
  if (!(isOpen ?? taught.length === 0)) {
    return (
      <div className="sheets-line">
        <p className="sheets-quiet">{taughtWords(taught, choices)}</p>
        <Button variant="plain" onClick={() => setOpen(true)}>
          {t('teach.change')}
        </Button>
      </div>
    );
  }
  const isTaught = taught.length > 0;
  return (
    <Card title={t('teach.title')}>
      <div className="sheets-teach">
        <p className="field-hint">{t('teach.intro')}</p>
        {shownColumns(sheet).map((letters) => (
          <Column
            key={letters}
            letters={letters}
            sheet={sheet}
            choices={choices}
            onTeach={() => setOpen(true)}
          />
        ))}
        <p className="field-hint">{t('teach.more')}</p>
        {isTaught ? <Acts sheet={sheet} onDone={() => setOpen(false)} /> : null}
      </div>
    </Card>
  );
}

type Taught = readonly (readonly [letters: string, meaning: ColumnMeaning])[];

function taughtColumns({ meanings }: SeenSheet): Taught {
  return Object.entries(meanings)
    .filter(([, meaning]) => meaning !== '')
    .toSorted(([one], [other]) => columnNumber(one) - columnNumber(other));
}

/** Columns that were taught, and those of which a cell was seen in this row. */
function shownColumns(sheet: SeenSheet): string[] {
  const seen = Object.keys(sheet.row?.cells ?? {});
  const taught = taughtColumns(sheet).map(([letters]) => letters);
  return [...new Set([...seen, ...taught])].toSorted(
    (one, other) => columnNumber(one) - columnNumber(other),
  );
}

function taughtWords(taught: Taught, choices: readonly ColumnChoice[]): string {
  const labelOf = (meaning: ColumnMeaning) =>
    choices.find(({ value }) => value === meaning)?.label ?? '';
  return taught
    .map(([letters, meaning]) => `${letters} ${labelOf(meaning)}`)
    .filter((words) => !words.endsWith(' '))
    .join(' · ');
}

type ColumnProps = {
  letters: string;
  sheet: SeenSheet;
  choices: readonly ColumnChoice[];
  onTeach: () => void;
};

function Column({ letters, sheet, choices, onTeach }: ColumnProps) {
  const { t } = useTranslation('sheets');
  const { act } = useAct();
  const value = sheet.row?.cells[letters] ?? '';
  const meaning = sheet.meanings[letters] ?? '';
  const teach = (next: ColumnMeaning): void => {
    onTeach();
    const label = choices.find((choice) => choice.value === next)?.label ?? '';
    const done =
      next === ''
        ? t('teach.untaught', { letters })
        : t('teach.taught', { letters, meaning: label });
    void act((open) => teachColumn(open, sheet.name, letters, next), { done });
  };
  return (
    <SelectField
      label={t('teach.column', { letters })}
      hint={
        value === '' ? (
          t('teach.empty')
        ) : (
          <span className="private">{t('teach.inThisRow', { value: value.slice(0, 60) })}</span>
        )
      }
      value={choices.some((choice) => choice.value === meaning) ? meaning : ''}
      choices={choices}
      onChange={teach}
    />
  );
}

function Acts({ sheet, onDone }: { sheet: SeenSheet; onDone: () => void }) {
  const { t } = useTranslation('sheets');
  const { act } = useAct();
  const forget = (): void => {
    void act((open) => forgetColumns(open, sheet.name), { done: t('teach.forgotten') });
  };
  return (
    <div className="sheets-acts">
      <Button variant="danger" onClick={forget}>
        {t('teach.forget')}
      </Button>
      <Button onClick={onDone}>{t('teach.done')}</Button>
    </div>
  );
}

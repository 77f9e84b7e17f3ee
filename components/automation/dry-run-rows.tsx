import { useTranslation } from 'react-i18next';
import type { DryRun, DryRunRow } from '../../lib/services/automation/dry-run.ts';
import { useAutomationWords } from './use-automation-words.ts';

const mostShown = 50;

/** The customers of a dry run: who, why, and what would be done. */
export function DryRunRows({ found }: { found: DryRun }) {
  const { t } = useTranslation('automation');
  const shown = found.rows.slice(0, mostShown);
  const more = found.customers - shown.length;
  if (shown.length === 0) return null;
  return (
    <>
      <table className="automation-table">
        <thead>
          <tr>
            <th scope="col">{t('preview.customer')}</th>
            <th scope="col">{t('preview.why')}</th>
            <th scope="col">{t('preview.effects')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.customerId} row={row} />
          ))}
        </tbody>
      </table>
      {more > 0 ? <p className="automation-muted">{t('preview.more', { count: more })}</p> : null}
    </>
  );
}

function Row({ row }: { row: DryRunRow }) {
  const { t } = useTranslation('automation');
  const words = useAutomationWords();
  const isJourney = row.steps.length > 1;
  return (
    <tr>
      <th scope="row" className="private">
        {row.name}
      </th>
      <td className="private figures">{words.why(row.why)}</td>
      <td className="private figures">
        {row.steps.map(({ day, effects }) => {
          const said = effects.map(words.effect).join(t('join.actions')) || t('effect.nothing');
          return <p key={day}>{isJourney ? t('effect.onDay', { day, effects: said }) : said}</p>;
        })}
      </td>
    </tr>
  );
}

import { useTranslation } from 'react-i18next';
import { mostPayments } from '../../lib/domain/contracts/payment-plan.ts';
import { type Currency, formatAmount } from '../../lib/domain/money.ts';
import type { ContractProblem } from './contract-form.ts';

/** What is wrong with a contract, in words with its figures. */
export function useProblemWords() {
  const { t, i18n } = useTranslation('contracts');
  return (problem: ContractProblem, currency: Currency): string => {
    const format = (minor: number) => formatAmount(minor, currency, i18n.language);
    switch (problem.field) {
      case 'parts':
        return t('errors.parts', { most: mostPayments });
      case 'part':
        return t('errors.part', { place: problem.place });
      case 'paid':
        return t('errors.paid', { place: problem.place, paid: format(problem.paidMinor) });
      case 'sum': {
        const { sumMinor, totalMinor } = problem;
        const gap = format(Math.abs(sumMinor - totalMinor));
        return t('errors.sum', { sum: format(sumMinor), total: format(totalMinor), gap });
      }
      default:
        return t(`errors.${problem.field}`);
    }
  };
}

import { useTranslation } from 'react-i18next';
import type { Customer } from '../../lib/domain/records/customer.ts';
import { Dialog } from '../kit/dialog.tsx';
import { CustomerFinder } from './customer-finder.tsx';

export type SearchDialogProps = {
  isOpen: boolean;
  onClose: () => void;
  onChoose: (customer: Customer) => void;
};

/** Finds any customer from anywhere in the panel. */
export function SearchDialog({ isOpen, onClose, onChoose }: SearchDialogProps) {
  const { t } = useTranslation('search');
  const { t: shell } = useTranslation('shell');
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={onClose} closeLabel={shell('close')}>
      <CustomerFinder isFocused onChoose={onChoose} />
    </Dialog>
  );
}

import { UserSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer, CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { confirmLink, type ShownPerson } from '../../lib/services/links.ts';
import { Button } from '../kit/button.tsx';
import { SearchDialog } from '../search/search-dialog.tsx';

export type FindExistingProps = {
  shown: ShownPerson | null;
  onOpen: (id: CustomerId) => void;
  onPicked: (id: CustomerId) => void;
};

/** The person is a customer already, under another name: found by typing, remembered from then on. */
export function FindExisting({ shown, onOpen, onPicked }: FindExistingProps) {
  const { t } = useTranslation('person');
  const { act } = useAct();
  const [isOpen, setOpen] = useState(false);
  const choose = async ({ id, name }: Pick<Customer, 'id' | 'name'>): Promise<void> => {
    setOpen(false);
    if (!shown) return onOpen(id);
    const done = t('unknown.confirmed', { shown: shown.name, name });
    if (await act((workspace) => confirmLink(workspace, id, shown), { done })) onPicked(id);
  };
  return (
    <>
      <Button
        variant="plain"
        isWide
        icon={<UserSearch aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('unknown.search')}
      </Button>
      <SearchDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onChoose={(customer) => void choose(customer)}
      />
    </>
  );
}

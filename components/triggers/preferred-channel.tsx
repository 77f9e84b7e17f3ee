import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { usePreferredChannel } from '../../lib/queries/preferred-channel.ts';
import { siteName } from '../../lib/services/site-facts.ts';
import './triggers.css';

/** Where the customer answers most, with the figures; nothing while too little is known. */
export function PreferredChannel({ customerId }: { customerId: CustomerId }) {
  const { t, i18n } = useTranslation('triggers');
  const { t: notes } = useTranslation('notes');
  const channel = usePreferredChannel(customerId).data;
  if (!channel) return null;
  const { kind, site, tries, replies } = channel;
  const where = site === '' ? notes(`kinds.${kind}`) : siteName(site, i18n.language);
  return <p className="plan-day figures">{t('channel', { where, count: tries, replies })}</p>;
}

import { AtSign, Hash, Mail, MessageCircle, Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ContactKind, ContactPoint } from '../../lib/domain/records/contact-point.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useContactPoints } from '../../lib/queries/customer.ts';
import { useToasts } from '../../lib/queries/toasts.ts';

const icons: Record<ContactKind, typeof Phone> = {
  phone: Phone,
  email: Mail,
  wechat: MessageCircle,
  whatsapp: MessageCircle,
  handle: AtSign,
  remark: Hash,
};

/** A mainland number in three groups, as it is read aloud; anything else as it was written. */
export function shownContact({
  kind,
  value,
  shown,
}: Pick<ContactPoint, 'kind' | 'value' | 'shown'>) {
  const mobile = kind === 'phone' ? /^\+86(1\d{2})(\d{4})(\d{4})$/.exec(value) : null;
  return mobile ? `${mobile[1]} ${mobile[2]} ${mobile[3]}` : shown || value;
}

/** Ways to reach a customer; a click copies. */
export function ContactPoints({ customerId }: { customerId: CustomerId }) {
  const points = useContactPoints(customerId).data ?? [];
  if (points.length === 0) return null;
  return (
    <ul className="person-contacts">
      {points.map((point) => (
        <li key={point.id}>
          <CopyPoint point={point} />
        </li>
      ))}
    </ul>
  );
}

function CopyPoint({ point }: { point: ContactPoint }) {
  const { t } = useTranslation('person');
  const { tell, warn } = useToasts();
  const Icon = icons[point.kind];
  const shown = shownContact(point);
  const copy = (): Promise<string> =>
    navigator.clipboard.writeText(point.shown || point.value).then(
      () => tell({ title: t('copied', { value: shown }) }),
      () => warn({ title: t('notCopied', { value: shown }) }),
    );
  return (
    <button
      type="button"
      className="person-contact"
      title={`${t(`kinds.${point.kind}`)} · ${t('copy', { value: shown })}`}
      aria-label={`${t(`kinds.${point.kind}`)} ${shown}, ${t('copy', { value: shown })}`}
      onClick={() => void copy()}
    >
      <Icon aria-hidden="true" />
      <span className="private figures">{shown}</span>
    </button>
  );
}

import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useStandingOf } from '../../lib/queries/segments.ts';
import { Popover } from '../kit/popover.tsx';
import { Pill } from '../kit/tag.tsx';
import { roomOf, SegmentWhy, toneOf } from './segment-why.tsx';
import { useSegmentWords } from './use-segment-words.ts';

/** Where a customer stands in the life cycle; a click says why. */
export function SegmentPill({ customerId }: { customerId: CustomerId }) {
  const { t } = useTranslation('segments');
  const words = useSegmentWords();
  const standing = useStandingOf(customerId).data ?? [];
  const lifecycle = standing.find(({ id }) => roomOf(id) === 'lifecycle');
  if (!lifecycle) return null;
  const name = words.name(lifecycle.id);
  return (
    <Popover
      label={t('whyOf', { name })}
      trigger={
        <button type="button" className="segment-button" aria-label={t('whyOf', { name })}>
          <Pill tone={toneOf(lifecycle.id)}>{name}</Pill>
        </button>
      }
    >
      <SegmentWhy standing={standing} />
    </Popover>
  );
}

/** What else is so of a customer: warnings first, then value and behaviour; a click says why. */
export function SegmentChips({ customerId }: { customerId: CustomerId }) {
  const { t } = useTranslation('segments');
  const words = useSegmentWords();
  const standing = useStandingOf(customerId).data ?? [];
  const isLost = standing.some(({ id }) => id === 'lost');
  const others = standing
    // Who is lost is dormant, too; saying both says nothing more.
    .filter(({ id }) => roomOf(id) !== 'lifecycle' && !(isLost && id === 'dormant'))
    .toSorted((a, b) => Number(roomOf(b.id) === 'warning') - Number(roomOf(a.id) === 'warning'));
  if (others.length === 0) return null;
  return (
    <ul className="segment-chips" aria-label={t('others')}>
      {others.map((one) => (
        <li key={one.id}>
          <Popover
            label={t('whyOf', { name: words.name(one.id) })}
            trigger={
              <button
                type="button"
                className="segment-button"
                aria-label={t('whyOf', { name: words.name(one.id) })}
              >
                <Pill tone={toneOf(one.id)}>{words.name(one.id)}</Pill>
              </button>
            }
          >
            <SegmentWhy standing={[one]} />
          </Popover>
        </li>
      ))}
    </ul>
  );
}

import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NewContactPoint } from '../../lib/services/customers.ts';
import { IconButton } from '../kit/button.tsx';
import { Chip } from '../kit/tag.tsx';
import { TextField } from '../kit/text-field.tsx';
import { shownContact } from './contact-points.tsx';

export type ReachFieldProps = {
  points: readonly NewContactPoint[];
  onRemove: (point: NewContactPoint) => void;
  /** Said in the talk: one click adds it. */
  offered: readonly NewContactPoint[];
  onAdd: (point: NewContactPoint) => void;
  typed: string;
  onType: (typed: string) => void;
  /** "Seen on … as …": enough by itself where the page shows nothing better. */
  seenOn: string | null;
  error: string | null;
};

/** How to reach somebody: what the page gave, what is typed, or where they were seen. */
export function ReachField(props: ReachFieldProps) {
  const { points, onRemove, typed, onType, seenOn, error } = props;
  const { t } = useTranslation('person');
  const hasAny = points.length > 0 || seenOn !== null;
  return (
    <div className="person-reaches">
      <TextField
        label={t('unknown.reach')}
        requiredMark={t('unknown.required')}
        placeholder={hasAny ? t('unknown.reachAdd') : t('unknown.reachHint')}
        maxLength={200}
        isPrivate
        value={typed}
        onChange={onType}
        error={error}
      />
      {points.map((point) => (
        <div key={`${point.kind} ${point.value}`} className="person-reach">
          <span className="private figures">{shownContact(point)}</span>
          <span className="visually-hidden">{t(`kinds.${point.kind}`)}</span>
          <IconButton
            label={t('unknown.removeReach', { value: point.shown })}
            icon={<X aria-hidden="true" />}
            onClick={() => onRemove(point)}
          />
        </div>
      ))}
      <OfferedPoints {...props} />
      {points.length === 0 && seenOn ? <p className="field-hint">{seenOn}</p> : null}
    </div>
  );
}

function OfferedPoints({ points, offered, onAdd }: ReachFieldProps) {
  const { t } = useTranslation('person');
  const open = offered.filter(({ value }) => !points.some((point) => point.value === value));
  if (open.length === 0) return null;
  return (
    <div className="person-chips">
      <span className="field-hint">{t('unknown.said')}</span>
      {open.map((point) => (
        <Chip
          key={point.value}
          icon={<Plus aria-hidden="true" />}
          label={t('unknown.addReach', { value: shownContact(point) })}
          onClick={() => onAdd(point)}
        >
          <span className="private figures">{shownContact(point)}</span>
        </Chip>
      ))}
    </div>
  );
}

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './tag.css';

/** One of the eight muted hues of tags. */
export function hueClass(hue: number): string {
  return `hue-${((hue % 8) + 8) % 8}`;
}

export type TagProps = {
  name: string;
  hue: number;
  /** Shown as a cross; `removeLabel` says what it does. */
  onRemove?: () => void;
  removeLabel?: string;
};

export function Tag({ name, hue, onRemove, removeLabel }: TagProps) {
  return (
    <span className={classNames('tag', hueClass(hue), onRemove && 'tag-removable')}>
      <span className="tag-name">{name}</span>
      {onRemove ? (
        <button type="button" className="tag-remove" aria-label={removeLabel} onClick={onRemove}>
          <X aria-hidden="true" />
        </button>
      ) : null}
    </span>
  );
}

export type PillTone = 'neutral' | 'accent' | 'late' | 'due' | 'done' | 'note';

/** A short fact in a rounded field: a count, a state. */
export function Pill({ tone = 'neutral', children }: { tone?: PillTone; children: ReactNode }) {
  return <span className={`pill pill-${tone} figures`}>{children}</span>;
}

export type ChipProps = {
  children: ReactNode;
  onClick: () => void;
  isPressed?: boolean;
  icon?: ReactNode;
  label?: string;
};

/** A small button for one of several things on offer. */
export function Chip({ children, onClick, isPressed, icon, label }: ChipProps) {
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={isPressed}
      aria-label={label}
      onClick={onClick}
    >
      {icon}
      {children}
    </button>
  );
}

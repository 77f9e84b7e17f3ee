import { classNames } from './class-names.ts';
import { hueClass } from './tag.tsx';
import './avatar.css';

/** The same name always gets the same tint. */
function hueOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum;
}

export type AvatarProps = {
  name: string;
  size?: 'small' | 'medium' | 'large';
  /** Somebody who is not a customer yet is drawn with a dashed edge. */
  isKnown?: boolean;
};

/** First letter of the name on a tint; decoration only, the name stands beside it. */
export function Avatar({ name, size = 'medium', isKnown = true }: AvatarProps) {
  const initial = Array.from(name.trim())[0]?.toUpperCase() ?? '·';
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'avatar',
        'private',
        `avatar-${size}`,
        hueClass(hueOf(name)),
        !isKnown && 'avatar-unknown',
      )}
    >
      {initial}
    </span>
  );
}

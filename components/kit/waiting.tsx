import './waiting.css';

/** Grey lines in place of what is being read; shows itself only after 150 ms. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div className="skeleton">
      <output className="visually-hidden">{label}</output>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" />
      ))}
    </div>
  );
}

export type ProgressBarProps = {
  label: string;
  /** null while it cannot be told how much there is. */
  value: number | null;
  max?: number;
  /** What is done and what is left, in words. */
  words?: string;
};

export function ProgressBar({ label, value, max = 100, words }: ProgressBarProps) {
  return (
    <div className="progress">
      <progress aria-label={label} max={max} {...(value === null ? {} : { value })} />
      {words ? <p className="progress-words figures">{words}</p> : null}
    </div>
  );
}

/** A key of the keyboard, e.g. `⌘K`. */
export function KeyHint({ keys }: { keys: string }) {
  return <kbd className="key-hint">{keys}</kbd>;
}

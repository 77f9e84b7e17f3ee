import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './button.css';

/** `primary` once a view; `danger` is text only, for what takes something away. */
export type ButtonVariant = 'primary' | 'quiet' | 'plain' | 'danger';

export type ButtonProps = ComponentPropsWithRef<'button'> & {
  variant?: ButtonVariant;
  icon?: ReactNode;
  /** Shows that the act is under way and takes no second click. */
  isBusy?: boolean;
  /** Takes the whole width. */
  isWide?: boolean;
};

export function Button(props: ButtonProps) {
  const { variant = 'quiet', icon, isBusy = false, isWide = false, className, ...rest } = props;
  return (
    <button
      type="button"
      aria-busy={isBusy || undefined}
      {...rest}
      disabled={rest.disabled || isBusy}
      className={classNames('button', `button-${variant}`, isWide && 'button-wide', className)}
    >
      {isBusy ? <span className="button-spinner" aria-hidden="true" /> : icon}
      {rest.children}
    </button>
  );
}

export type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'children'> & {
  /** Said by screen readers and shown as a tooltip. */
  label: string;
  icon: ReactNode;
  isPressed?: boolean;
};

export function IconButton({ label, icon, isPressed, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      {...rest}
      className={classNames('icon-button', className)}
    >
      {icon}
    </button>
  );
}

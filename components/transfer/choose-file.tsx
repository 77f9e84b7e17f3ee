import { type ReactNode, useRef } from 'react';
import { Button, type ButtonVariant } from '../kit/button.tsx';

type ChooseFileProps = {
  /** Endings of the files that are offered, e.g. `.csv`. */
  accept: string;
  onChoose: (file: File) => void;
  children: ReactNode;
  variant?: ButtonVariant;
  disabled?: boolean;
};

/** A button that opens the browser's file chooser; the same file can be chosen again. */
export function ChooseFile(props: ChooseFileProps) {
  const { accept, onChoose, children, variant = 'quiet', disabled = false } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onChoose(file);
        }}
      />
      <Button variant={variant} disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}

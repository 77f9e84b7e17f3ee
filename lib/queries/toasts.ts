import { Toast } from '@base-ui/react/toast';

export type ToastWords = {
  title: string;
  more?: string;
  action?: { label: string; onClick: () => void };
};

/** How to show a message: `tell` goes by itself after ten seconds, `warn` stays until closed. */
export function useToasts() {
  const { add, close } = Toast.useToastManager();
  const show = ({ title, more, action }: ToastWords, type: string, timeout: number): string => {
    const act = (): void => {
      close(id);
      action?.onClick();
    };
    const id: string = add({
      title,
      type,
      timeout,
      priority: type === 'error' ? 'high' : 'low',
      ...(more ? { description: more } : {}),
      ...(action ? { actionProps: { children: action.label, onClick: act } } : {}),
    });
    return id;
  };
  return {
    tell: (words: ToastWords) => show(words, 'done', 10_000),
    warn: (words: ToastWords) => show(words, 'error', 0),
    close,
  };
}

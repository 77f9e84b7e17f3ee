import { Toast } from '@base-ui/react/toast';
import { Check, CircleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';
import './toaster.css';

/** Room for short messages at the bottom of the page; wrap the whole page in it once. */
export function Toaster({ children, closeLabel }: { children: ReactNode; closeLabel: string }) {
  return (
    <Toast.Provider limit={2} timeout={10_000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toaster">
          <Toasts closeLabel={closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Toasts({ closeLabel }: { closeLabel: string }) {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className={`toast toast-${toast.type ?? 'done'}`}
      swipeDirection="down"
    >
      <Toast.Content className="toast-content">
        {toast.type === 'error' ? (
          <CircleAlert className="toast-icon" aria-hidden="true" />
        ) : (
          <Check className="toast-icon toast-icon-done" aria-hidden="true" />
        )}
        <div className="toast-words">
          <Toast.Title className="toast-title private" render={<p />} />
          <Toast.Description className="toast-more" render={<p />} />
        </div>
        <Toast.Action className="toast-action" />
        <Toast.Close
          render={<IconButton label={closeLabel} icon={<X aria-hidden="true" />} />}
          className="icon-button-small toast-close"
        />
      </Toast.Content>
    </Toast.Root>
  ));
}

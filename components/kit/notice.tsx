import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './notice.css';

export type NoticeProps = {
  tone: 'error' | 'warn' | 'info';
  /** What happened. */
  title: string;
  /** What is safe, and what to do. */
  children?: ReactNode;
  actions?: ReactNode;
};

const icons = { error: CircleAlert, warn: TriangleAlert, info: Info };

export function Notice({ tone, title, children, actions }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon className="notice-icon" aria-hidden="true" />
      <div className="notice-words">
        <p className="notice-title">{title}</p>
        {children ? <div className="notice-more">{children}</div> : null}
        {actions ? <div className="notice-actions">{actions}</div> : null}
      </div>
    </div>
  );
}

export type EmptyStateProps = { title: string; children?: ReactNode; action?: ReactNode };

/** Teaches one step and offers it as a button. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-state-title">{title}</p>
      {children ? <div className="empty-state-more">{children}</div> : null}
      {action ? <div className="empty-state-action">{action}</div> : null}
    </div>
  );
}

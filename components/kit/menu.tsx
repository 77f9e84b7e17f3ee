import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './menu.css';

type MenuAction = {
  kind?: 'action';
  key: string;
  label: string;
  icon?: ReactNode;
  /** Muted, at the right: a key or a date. */
  hint?: string;
  /** Whether it is the present choice, where the entries are choices. */
  isChosen?: boolean;
  isDanger?: boolean;
  onSelect: () => void;
};
export type MenuEntry =
  | MenuAction
  | { kind: 'line'; key: string }
  | { kind: 'heading'; key: string; label: string }
  /** A sentence that cannot be chosen. */
  | { kind: 'words'; key: string; content: ReactNode };

export type MenuProps = {
  /** A Button or IconButton. */
  trigger: ReactElement;
  entries: readonly MenuEntry[];
  align?: 'start' | 'end';
};

export function Menu({ trigger, entries, align = 'start' }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="menu-positioner" align={align} sideOffset={4}>
          <Base.Popup className="menu">{entries.map(entryView)}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function entryView(entry: MenuEntry): ReactNode {
  if (entry.kind === 'line') return <Base.Separator key={entry.key} className="menu-line" />;
  if (entry.kind === 'heading') {
    return (
      <div key={entry.key} className="menu-heading">
        {entry.label}
      </div>
    );
  }
  if (entry.kind === 'words') {
    return (
      <div key={entry.key} className="menu-words">
        {entry.content}
      </div>
    );
  }
  return <ActionView key={entry.key} action={entry} />;
}

function ActionView({ action }: { action: MenuAction }) {
  const { icon, label, hint, isDanger, isChosen, onSelect } = action;
  return (
    <Base.Item
      className={classNames('menu-item', isDanger && 'menu-item-danger')}
      {...(isChosen === undefined ? {} : { role: 'menuitemradio', 'aria-checked': isChosen })}
      onClick={onSelect}
    >
      {icon || isChosen !== undefined ? (
        <span className="menu-icon" aria-hidden="true">
          {isChosen ? <Check /> : icon}
        </span>
      ) : null}
      <span className="menu-label">{label}</span>
      {hint ? <span className="menu-hint figures">{hint}</span> : null}
    </Base.Item>
  );
}

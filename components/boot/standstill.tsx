import type { ReactNode } from 'react';
import './standstill.css';

type StandstillProps = {
  title: string;
  /** What happened, where the title does not say it all. */
  what?: string;
  /** What is safe, before anything is asked of the user. */
  safe: string;
  /** What to do now. */
  todo?: string;
  children?: ReactNode;
};

/** A page that cannot go on: what happened, what is safe, what to do. */
export function Standstill({ title, what, safe, todo, children }: StandstillProps) {
  return (
    <main className="boot-standstill">
      <div className="boot-standstill-card">
        <h1 className="boot-standstill-title">{title}</h1>
        {what ? <p className="boot-standstill-what">{what}</p> : null}
        <p className="boot-standstill-safe">{safe}</p>
        {todo ? <p className="boot-standstill-todo">{todo}</p> : null}
        {children}
      </div>
    </main>
  );
}

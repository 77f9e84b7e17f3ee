import { useEffect, useState } from 'react';
import { usePorts } from './workspace-context.tsx';

const longest = 20_000;

/** Text being typed that has no customer yet; kept until the browser closes. */
export function useSessionText(key: string): [string, (text: string) => void] {
  const { session } = usePorts();
  const [text, setText] = useState('');
  useEffect(() => {
    let isTyped = false;
    void session.get(key).then((stored) => {
      if (!isTyped && typeof stored === 'string') setText((typed) => typed || stored);
    });
    return () => {
      isTyped = true;
    };
  }, [session, key]);
  const type = (next: string): void => {
    setText(next);
    void (next === '' ? session.remove(key) : session.set(key, next.slice(0, longest)));
  };
  return [text, type];
}

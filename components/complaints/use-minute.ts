import { useEffect, useState } from 'react';

const minuteMs = 60_000;

/** Lets what tells a running clock be told anew every minute. */
export function useMinute(): void {
  const [, setMinutes] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinutes((count) => count + 1), minuteMs);
    return () => clearInterval(timer);
  }, []);
}

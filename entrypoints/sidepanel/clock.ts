import { useEffect, useState } from 'preact/hooks';

/** Returns the moment in milliseconds, new every `every` milliseconds. For texts that change with time alone. */
export function useNow(every: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}

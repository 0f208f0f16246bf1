import { useEffect, useState } from 'preact/hooks';

/** The moment (milliseconds), new every `every` milliseconds: for what is told by time alone. */
export function useNow(every: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}

/** 现在: the moment clocks are compared with; moves on each half minute, so that an open page stays true. */
import { useEffect, useState } from 'react';
import type { Moment } from '../../domain/kernel/day.ts';

const PACE = 30_000;

export function useNow(): Moment {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), PACE);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** 回去: to the page one came from, without making the browser's way longer; nowhere, when the page was left meanwhile. */
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { cameFrom } from './trail.ts';

/** `then` happens only when the page is still there to be left. */
export function useBack(to: string): (then: () => void) => void {
  const [, go] = useLocation();
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return (then) => {
    if (!here.current) return;
    then();
    if (cameFrom() === to) history.back();
    else go(to, { replace: true });
  };
}

/** 回去: to the page one came from, without making the browser's way longer; nowhere, when the page was left meanwhile. */
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { cameFrom } from '../trail.ts';

export function useBack(to: string): () => void {
  const [, go] = useLocation();
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return () => {
    if (!here.current) return;
    if (cameFrom() === to) history.back();
    else go(to, { replace: true });
  };
}

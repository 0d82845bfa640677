/** 题目: the window is called like its page, and the focus goes to a page that was reached from another. */
import { useEffect, useLayoutEffect } from 'react';
import { useSay } from '../../kit/sentences.ts';
import { WORDS } from '../words.ts';

/** The first page of a visit leaves the focus where the browser put it. */
let arrived = false;

/** Called once by every page; `undefined` while its title is not known yet. */
export function useTitle(title: string | undefined): void {
  const say = useSay();
  const house = say(WORDS.name);

  useEffect(() => {
    document.title = title === undefined ? house : `${title} · ${house}`;
  }, [title, house]);

  // Before the page is seen: a moment later somebody may be typing in it already.
  useLayoutEffect(() => {
    if (arrived) {
      document.getElementById('main')?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    arrived = true;
  }, []);
}

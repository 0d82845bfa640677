/** 跟着换了: the session became another in a window beside this one; this one shows it too, and says why its page is another now. */
import { useEffect, useRef } from 'react';
import type { Me } from '../../../contract/people.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { officeName } from '../who.ts';
import { announce } from './announce.tsx';
import { FRAME_WORDS } from './words.ts';

export function useFollowed(me: Me | undefined): void {
  const say = useSay();
  const lang = useLang();
  const before = useRef<Me>(undefined);
  useEffect(() => {
    const was = before.current;
    if (me === undefined) return;
    before.current = me;
    if (was !== undefined && was.personId !== me.personId)
      announce(say(FRAME_WORDS.followed, { name: me.personName, office: officeName(me.office, lang) }));
  }, [me, say, lang]);
}

/** 我: my sessions, the keys, and the way out, behind my name. */
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { getHandover } from '../../../contract/handover.ts';
import { signOut } from '../../../contract/people.ts';
import { call } from '../../kit/api.ts';
import { DownIcon } from '../../kit/icons.tsx';
import { Go } from '../../kit/link.tsx';
import { useSay } from '../../kit/sentences.ts';
import { leave } from '../ask.ts';
import { mayUse, useWho } from '../who.ts';
import { WORDS } from '../words.ts';
import { announce } from './announce.tsx';
import { FRAME_WORDS } from './words.ts';

export function PersonMenu({ onKeys }: { readonly onKeys: () => void }) {
  const say = useSay();
  const { personName, office } = useWho();
  const [path] = useLocation();
  const menu = useRef<HTMLDetailsElement>(null);
  useClosing(menu, path);

  const out = async () => {
    const { kind } = await call(signOut, { body: {} });
    if (kind === 'silence') announce(say(WORDS.silence));
    else leave();
  };
  return (
    <details className="me" ref={menu}>
      <summary className="me-name">
        {personName}
        <DownIcon />
      </summary>
      <ul className="me-list">
        <li>
          <Go href="/own">{say(FRAME_WORDS.own)}</Go>
        </li>
        <li>
          <Go href="/sessions">{say(FRAME_WORDS.sessions)}</Go>
        </li>
        <li>
          <Go href="/relations">{say(FRAME_WORDS.myRelations)}</Go>
        </li>
        <li>
          <Go href="/openings">{say(FRAME_WORDS.openings)}</Go>
        </li>
        {mayUse(office.post, getHandover) && (
          <li>
            <Go href={`/offices/${office.officeId}/handover`}>{say(FRAME_WORDS.handover)}</Go>
          </li>
        )}
        <li>
          <Go href="/burden">{say(FRAME_WORDS.burden)}</Go>
        </li>
        <li>
          <Go href="/care">{say(FRAME_WORDS.care)}</Go>
        </li>
        <li className="me-keys">
          <button type="button" onClick={onKeys}>
            {say(FRAME_WORDS.keys)}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void out()}>
            {say(FRAME_WORDS.signOut)}
          </button>
        </li>
      </ul>
    </details>
  );
}

/** Closes on Escape, on a click elsewhere, and on another page. */
function useClosing(menu: { readonly current: HTMLDetailsElement | null }, path: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes it
  useEffect(() => menu.current?.removeAttribute('open'), [menu, path]);
  useEffect(() => {
    const close = (event: Event) => {
      const it = menu.current;
      if (it === null || !it.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        it.querySelector('summary')?.focus();
      } else if (it.contains(event.target as Node) && !(event.target as Element).closest('.me-list')) return;
      it.removeAttribute('open');
    };
    addEventListener('keydown', close);
    addEventListener('click', close);
    return () => {
      removeEventListener('keydown', close);
      removeEventListener('click', close);
    };
  }, [menu]);
}

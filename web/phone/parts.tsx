/** 页面骨架: what every page of the phone is built from. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../kit/button.tsx';
import { BackIcon } from '../kit/icons.tsx';
import { useSay } from '../kit/sentences.ts';
import type { Trouble } from './load.ts';
import { useSignal } from './signal.ts';
import { SHELL } from './words.ts';

interface PageProps {
  readonly title: string;
  /** A page that was opened from another offers the way back. */
  readonly back?: boolean;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** What the thumb reaches: the page's one main act. */
  readonly foot?: ReactNode;
}

/** Whether a page was shown before: only then does a new page take the focus to its heading. */
let arrived = false;

export function Page({ title, back = false, aside, children, foot }: PageProps) {
  const say = useSay();
  const app = say(SHELL.app);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
    arrived = true;
  }, []);
  useEffect(() => {
    document.title = `${title} - ${app}`;
  }, [title, app]);
  return (
    <div className={foot === undefined ? 'page' : 'page footed'}>
      <header className="top">
        {back ? (
          <button type="button" className="back" onClick={goBack} aria-label={say(SHELL.back)}>
            <BackIcon />
          </button>
        ) : null}
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {aside}
      </header>
      <NoSignal />
      <main>{children}</main>
      {foot === undefined ? null : <div className="foot">{foot}</div>}
    </div>
  );
}

/** Back where one came from; a page opened by its address goes to what waits. */
export function goBack(): void {
  if (history.length > 1) history.back();
  else location.assign('/phone/');
}

function NoSignal() {
  const say = useSay();
  const signal = useSignal();
  return (
    <div role="status" className="signal">
      {signal ? null : <p>{say(SHELL.noSignal)}</p>}
    </div>
  );
}

const TROUBLES = {
  silence: 'silence',
  'not-found': 'notThere',
  'too-often': 'tooOften',
  refused: 'cannotNow',
  malformed: 'cannotNow',
  'signed-out': 'cannotNow',
} as const satisfies Record<Trouble, keyof typeof SHELL>;

/** Why nothing new could be read, and the way to try again. */
export function TroubleNote({ kind, again }: { readonly kind: Trouble; readonly again: () => void }) {
  const say = useSay();
  return (
    <div className="note warn" role="status">
      <p>{say(SHELL[TROUBLES[kind]])}</p>
      {kind === 'not-found' ? null : (
        <Button onClick={again}>{say(SHELL.again)}</Button>
      )}
    </div>
  );
}

/** Lines where text will be. */
export function Skeleton({ rows = 3 }: { readonly rows?: number }) {
  const say = useSay();
  return (
    <div className="skeleton" role="status" aria-label={say(SHELL.loading)}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <div key={row}>
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}

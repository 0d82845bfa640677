/** 页面骨架: what every page of the phone is built from. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Trouble } from './load.ts';
import { useWords } from './reading.ts';
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
  const w = useWords(SHELL);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
    arrived = true;
  }, []);
  useEffect(() => {
    document.title = `${title} - ${w.app}`;
  }, [title, w.app]);
  return (
    <div className={foot === undefined ? 'page' : 'page footed'}>
      <header className="top">
        {back ? (
          <button type="button" className="back" onClick={goBack} aria-label={w.back}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M15 5l-7 7 7 7" />
            </svg>
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
  const w = useWords(SHELL);
  const signal = useSignal();
  return (
    <div role="status" className="signal">
      {signal ? null : <p>{w.noSignal}</p>}
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
} as const satisfies Record<Trouble, keyof typeof SHELL.zh>;

/** Why nothing new could be read, and the way to try again. */
export function TroubleNote({ kind, again }: { readonly kind: Trouble; readonly again: () => void }) {
  const w = useWords(SHELL);
  return (
    <div className="note warn" role="status">
      <p>{w[TROUBLES[kind]]}</p>
      {kind === 'not-found' ? null : (
        <button type="button" className="button" onClick={again}>
          {w.again}
        </button>
      )}
    </div>
  );
}

/** Lines where text will be. */
export function Skeleton({ rows = 3 }: { readonly rows?: number }) {
  const w = useWords(SHELL);
  return (
    <div className="skeleton" role="status" aria-label={w.loading}>
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

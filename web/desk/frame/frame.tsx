/** 框架: the bar at the top, the sections at the side, and the page between them. */
import { type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useSay } from '../../kit/sentences.ts';
import { WORDS } from '../words.ts';
import { Announcer } from './announce.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { useKeys } from './keys.ts';
import { Sections } from './sections.tsx';
import { TopBar } from './top-bar.tsx';

export function Frame({ home, children }: { readonly home: string; readonly children: ReactNode }) {
  const say = useSay();
  const [path, go] = useLocation();
  const search = useRef<HTMLInputElement>(null);
  const [helping, setHelping] = useState(false);
  const [menu, setMenu] = useState(false);

  useKeys({
    search: useCallback(() => search.current?.focus(), []),
    help: useCallback(() => setHelping(true), []),
    inbox: useCallback(() => go(home), [go, home]),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the page changes
  useEffect(() => setMenu(false), [path]);

  return (
    <div className="desk">
      <a className="skip" href="#content">
        {say(WORDS.skip)}
      </a>
      <TopBar home={home} search={search} menu={menu} onMenu={() => setMenu(!menu)} onKeys={() => setHelping(true)} />
      <Sections open={menu} />
      <main className="desk-main" id="content" tabIndex={-1}>
        <Suspense fallback={<p className="waiting">{say(WORDS.reading)}</p>}>{children}</Suspense>
      </main>
      <Announcer />
      {helping && <KeysDialog onClose={() => setHelping(false)} />}
    </div>
  );
}

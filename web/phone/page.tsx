/** 页面: every page of the phone: its bar, its work, and the tabs or the one main act under the thumb. */
import { type ReactNode, useContext, useEffect, useLayoutEffect } from 'react';
import { useLocation } from 'wouter';
import type { Post } from '../../domain/people/post.ts';
import { WALKING_POSTS } from '../../domain/watch/walking.ts';
import { Button } from '../kit/button.tsx';
import { FilingFoot } from '../kit/filing.tsx';
import { type Icon, InboxIcon, ListIcon, PersonIcon, PlaceIcon, WriteIcon } from '../kit/icons.tsx';
import { Notice, Toast } from '../kit/notice.tsx';
import { Page, TabBar, TopBar } from '../kit/page.tsx';
import { type Sentence, useSay } from '../kit/sentences.ts';
import type { Trouble } from './load.ts';
import { SignedContext } from './session/me.ts';
import { useSignal } from './signal.ts';
import { pageLeft, tell, useTold } from './told.ts';
import { cameFrom, readTo } from './trail.ts';
import { SHELL } from './words.ts';

interface PhonePageProps {
  readonly title: string;
  /** Where a step back leads when the app was opened here. Pages with a way back have no tabs. */
  readonly back?: string | undefined;
  /** The page has a heading of its own in its work. */
  readonly ownHeading?: boolean;
  readonly tools?: ReactNode;
  /** What the thumb reaches, instead of the tabs; null for nothing. */
  readonly bottom?: ReactNode;
  /** Above the tabs: the page's one main act. */
  readonly act?: ReactNode;
  /** What takes the focus when the page is opened, by its selector; its work as a whole otherwise. */
  readonly focus?: string;
  /** Stands here only until the page itself is fetched. */
  readonly passing?: boolean;
  readonly children: ReactNode;
}

/** The first page leaves the focus where the browser put it. */
let arrived = false;

export function PhonePage({
  title,
  back,
  ownHeading = false,
  tools,
  bottom,
  act,
  focus = '#main',
  passing = false,
  children,
}: PhonePageProps) {
  const say = useSay();
  const app = say(SHELL.app);
  const told = useTold();
  // Before the page is seen: a moment later somebody may be typing in it already.
  useLayoutEffect(() => {
    if (arrived) document.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
    arrived = true;
    scrollTo(0, readTo());
    return passing ? undefined : pageLeft;
  }, [focus, passing]);
  useEffect(() => {
    document.title = `${title} - ${app}`;
  }, [title, app]);
  const below = bottom === undefined && back === undefined ? <Tabs act={act} /> : bottom;
  return (
    <Page
      top={
        <div className="phone-top">
          <TopBar
            heading={!ownHeading}
            title={title}
            tools={tools}
            back={back === undefined ? undefined : { href: cameFrom() ?? back }}
          />
          <NoSignal />
        </div>
      }
      bottom={below}
    >
      {children}
      {passing ? null : <FilingFoot />}
      <Toast message={told && say(told)} onClose={() => tell(undefined)} />
    </Page>
  );
}

const PLACES = [
  ['/', SHELL.waiting, InboxIcon],
  ['/walk', SHELL.walk, PlaceIcon],
  ['/report', SHELL.report, WriteIcon],
  ['/mine', SHELL.mine, ListIcon],
  ['/me', SHELL.me, PersonIcon],
] as const satisfies readonly (readonly [string, Sentence, Icon])[];

function Tabs({ act }: { readonly act: ReactNode }) {
  const say = useSay();
  const [path] = useLocation();
  const walks = useWalks();
  const ways = PLACES.filter(([href]) => walks || href !== '/walk').map(([href, name, icon]) => ({
    href,
    label: say(name),
    icon,
    current: path === href,
  }));
  if (act === undefined) return <TabBar label={say(SHELL.tabs)} ways={ways} />;
  return (
    <div className="bottom-with-act">
      <MainAct>{act}</MainAct>
      <TabBar label={say(SHELL.tabs)} ways={ways} />
    </div>
  );
}

/** Whoever walks has one place more; before the gate nobody does. */
function useWalks(): boolean {
  const post = useContext(SignedContext)?.me.office.post;
  return (WALKING_POSTS as readonly (Post | undefined)[]).includes(post);
}

/** The page's one main act, under the thumb. */
export function MainAct({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  return (
    <section className="bottom-act" aria-label={say(SHELL.mainAct)}>
      {children}
    </section>
  );
}

function NoSignal() {
  const say = useSay();
  const signal = useSignal();
  return <div role="status">{signal ? null : <p className="no-signal">{say(SHELL.noSignal)}</p>}</div>;
}

const TROUBLES: Record<Trouble, Sentence> = {
  silence: SHELL.silence,
  'not-found': SHELL.notThere,
  'too-often': SHELL.tooOften,
  refused: SHELL.cannotNow,
  malformed: SHELL.cannotNow,
  'signed-out': SHELL.cannotNow,
};

/** Why nothing new could be read, and the way to try again. */
export function TroubleNote({ kind, again }: { readonly kind: Trouble; readonly again: () => void }) {
  const say = useSay();
  return (
    <Notice kind="warn">
      <p>{say(TROUBLES[kind])}</p>
      {kind === 'not-found' ? null : (
        <Button small onClick={again}>
          {say(SHELL.again)}
        </Button>
      )}
    </Notice>
  );
}

/** 页面: every page of the phone: its bar, its work, and the tabs or the one main act under the thumb. */
import { type ReactNode, useContext, useEffect, useLayoutEffect } from 'react';
import { useLocation } from 'wouter';
import type { Post } from '../../domain/people/post.ts';
import { WALKING_POSTS } from '../../domain/watch/walking.ts';
import { Button } from '../kit/button.tsx';
import { FilingFoot } from '../kit/filing.tsx';
import {
  ForwardIcon,
  type Icon,
  InboxIcon,
  ListIcon,
  PersonIcon,
  PlaceIcon,
  WriteIcon,
} from '../kit/icons.tsx';
import { Go } from '../kit/link.tsx';
import { Notice, Toast } from '../kit/notice.tsx';
import { Page, TabBar, TopBar } from '../kit/page.tsx';
import { type Sentence, useLang, useSay } from '../kit/sentences.ts';
import { shortOf } from '../kit/when.ts';
import type { OwnNow } from './keeping/own.ts';
import type { Trouble } from './load.ts';
import { useOwn } from './own.ts';
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
          <Strip />
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

/** 一条说明: whether there is a signal, whether the login ran out, and what did not arrive yet; nothing when all is well. */
function Strip() {
  const say = useSay();
  const signal = useSignal();
  const signed = useContext(SignedContext);
  const open = useOwn();
  const [path] = useLocation();
  const told = open === undefined ? [] : unsentIn(open, signal);
  const toSee = [
    ...told.map(({ sentence, n }) => say(sentence, { n })),
    ...(open !== undefined && open.overwritten.length > 0
      ? [say(SHELL.overwritten, { n: open.overwritten.length })]
      : []),
    ...(open?.clockOff ? [say(SHELL.clockOff)] : []),
    ...(open?.full ? [say(SHELL.full)] : []),
    ...(open?.end?.kind === 'too-much' ? [say(SHELL.tooMuch)] : []),
  ].join(' · ');
  return (
    <div role="status">
      {signal ? null : <p className="no-signal">{say(SHELL.noSignal)}</p>}
      {signed?.me.former ? <p className="no-signal">{say(SHELL.former)}</p> : null}
      {signed?.expired ? (
        <button type="button" className="no-signal is-way" onClick={signed.signInAgain}>
          {say(SHELL.expired)}
        </button>
      ) : null}
      {toSee === '' || path === '/pending' ? null : (
        <Go className="no-signal is-way" href="/pending">
          {toSee}
          <ForwardIcon />
        </Go>
      )}
    </div>
  );
}

/** While all goes well nothing is said of what is on its way for a moment. */
function unsentIn({ counts, end, sending }: OwnNow, signal: boolean) {
  const { held, conflict, refused } = counts;
  const stuck = !signal || (end !== undefined && end.kind !== 'done');
  return [
    { sentence: SHELL.waitingToGo, n: stuck ? counts.waiting - counts.asked : 0 },
    { sentence: SHELL.askedFirst, n: counts.asked },
    { sentence: SHELL.onItsWay, n: stuck ? counts.sending : 0 },
    { sentence: SHELL.beingHeld, n: held },
    { sentence: SHELL.inConflict, n: conflict },
    { sentence: SHELL.sentBack, n: refused },
  ].filter(({ n }) => n > 0 && !(sending && end === undefined));
}

const TROUBLES: Record<Trouble, Sentence> = {
  silence: SHELL.silence,
  'not-found': SHELL.notThere,
  'too-often': SHELL.tooOften,
  refused: SHELL.cannotNow,
  // An address that is none.
  malformed: SHELL.notThere,
  'signed-out': SHELL.cannotNow,
};

/** What is shown is not of now, and when it was read. */
export function Stale({
  trouble,
  keptAt,
}: {
  readonly trouble: Trouble | undefined;
  readonly keptAt: number | undefined;
}) {
  const say = useSay();
  const lang = useLang();
  if (trouble === undefined) return null;
  return (
    <Notice kind="warn">
      {keptAt === undefined
        ? say(SHELL.stale)
        : say(SHELL.keptFrom, { at: shortOf(keptAt, Date.now(), lang) })}
    </Notice>
  );
}

/** Why nothing new could be read, and the way to try again. */
export function TroubleNote({ kind, again }: { readonly kind: Trouble; readonly again: () => void }) {
  const say = useSay();
  return (
    <Notice kind="warn">
      <p>{say(TROUBLES[kind])}</p>
      {TROUBLES[kind] === SHELL.notThere ? null : (
        <Button small onClick={again}>
          {say(SHELL.again)}
        </Button>
      )}
    </Notice>
  );
}

/**
 * 门: shows the app to those whose store is open, asks for the PIN of a store that is locked, and shows the sign-in page to
 * everybody else. A login that ran out stops sending, and nothing else.
 */
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { HANDLING_POSTS } from '../../../contract/matter.ts';
import { getMe, type Me } from '../../../contract/people.ts';
import { CARRYING_POSTS } from '../../../contract/sync.ts';
import { call } from '../../kit/api.ts';
import { forgetDeviceKey } from '../../kit/device-key.ts';
import { Skeleton } from '../../kit/progress.tsx';
import { useSay } from '../../kit/sentences.ts';
import { draftsAre } from '../drafts.ts';
import { keep, kept } from '../keep.ts';
import type { Own } from '../keeping/own.ts';
import { later } from '../later.ts';
import { LaterPage } from '../later-page.tsx';
import { forgetAnswers, type Trouble, whenSignedOut } from '../load.ts';
import { ownIs, ownNow } from '../own.ts';
import { PhonePage, TroubleNote } from '../page.tsx';
import { SHELL } from '../words.ts';
import { type Signed, SignedContext } from './me.ts';
import type { Gone } from './sign-in.tsx';

const keeping = () => import('../keeping/open.ts');
const signIn = later(() => import('./sign-in.tsx').then((it) => it.SignInPage));
const office = later(() => import('./office.tsx').then((it) => it.OfficePage));
const setPin = later(() => import('../pin/set-pin.tsx').then((it) => it.SetPinPage));
const unlock = later(() => import('../pin/unlock.tsx').then((it) => it.UnlockPage));

/** `asking`: nobody knows yet; `nobody`, and why; `locked`: by the name of the store; `bare`: signed in, without a store yet. */
type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'nobody'; readonly why?: Gone }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'locked'; readonly store: string }
  | { readonly kind: 'bare'; readonly me: Me; readonly store: string; readonly fresh: boolean }
  | { readonly kind: 'signed' | 'fresh'; readonly me: Me; readonly expired: boolean };

const keepsAStore = ({ office: { post } }: Me): boolean =>
  [...HANDLING_POSTS, ...CARRYING_POSTS].some((keeps) => keeps === post);

export function MeGate({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const { state, become, leave, ask, enter, forget, other, signInAgain } = useGate();

  const signed = useMemo<Signed | undefined>(
    () =>
      state.kind === 'signed'
        ? {
            me: state.me,
            expired: state.expired && !state.me.former,
            become: (me) => void become(me),
            leave: () => void leave(),
            signInAgain,
          }
        : undefined,
    [state, become, leave, signInAgain],
  );
  switch (state.kind) {
    case 'signed':
      return <SignedContext.Provider value={signed}>{children}</SignedContext.Provider>;
    case 'fresh':
      return (
        <LaterPage key="fresh" of={office} with={{ me: state.me, onChosen: (me: Me) => void become(me) }} />
      );
    case 'nobody':
      return (
        <LaterPage
          key="signIn"
          of={signIn}
          with={{ why: state.why, onSignedIn: (me: Me) => void become(me, me.offices.length > 1) }}
        />
      );
    case 'locked':
      return (
        <LaterPage
          key="unlock"
          of={unlock}
          with={{
            store: state.store,
            onOpen: (own: Own) => void enter(own),
            onWiped: forget,
            onOther: other,
          }}
        />
      );
    case 'bare':
      return (
        <LaterPage
          key="setPin"
          of={setPin}
          with={{
            onSet: async (pin: string) => {
              const own = await (await keeping()).create(state.store, pin);
              await own.setMe(state.me);
              await enter(own, state.fresh);
            },
          }}
        />
      );
    default:
      return (
        <PhonePage title={say(SHELL.app)} bottom={null}>
          {state.kind === 'trouble' ? (
            <TroubleNote kind={state.trouble} again={() => void ask()} />
          ) : (
            <Skeleton />
          )}
        </PhonePage>
      );
  }
}

/** What the gate knows, and the ways through it. */
function useGate() {
  const [state, setState] = useState<State>({ kind: 'asking' });

  /** Nothing of anybody is open any more. */
  const close = useCallback((next: State) => {
    ownNow()?.close();
    ownIs(undefined);
    forgetAnswers();
    draftsAre([], () => {});
    setState(next);
  }, []);
  const forget = useCallback(
    (why?: Gone) => {
      keep('store', undefined);
      // Whoever cleared it by guessing must not come in again by the session that was left.
      void forgetDeviceKey();
      close({ kind: 'nobody', ...(why !== undefined && { why }) });
    },
    [close],
  );
  const leave = useCallback(async () => {
    keep('store', undefined);
    await ownNow()?.wipe();
    close({ kind: 'nobody' });
  }, [close]);
  const other = useCallback(() => close({ kind: 'nobody' }), [close]);
  const signInAgain = useCallback(() => setState({ kind: 'nobody' }), []);

  const enter = useCallback(
    async (own: Own, fresh = false) => {
      const me = await own.me();
      if (me === undefined) return close({ kind: 'nobody' });
      own.whenGone = forget;
      await own.look();
      draftsAre(await own.drafts(), own.keepDraft);
      if (own.opened.durable) keep('store', own.opened.name);
      ownIs(own);
      setState({ kind: fresh ? 'fresh' : 'signed', me, expired: false });
      void own.start();
    },
    [close, forget],
  );
  /** Somebody signed in, or took another office: the own store is opened, made, or asked for its PIN. */
  const become = useCallback(
    async (me: Me, fresh = false) => {
      // Of the same office everything stays: pages that have read would wait for what nobody reads again.
      const before = (await ownNow()?.me())?.office.officeId;
      if (before !== me.office.officeId) forgetAnswers();
      if (!keepsAStore(me)) return setState({ kind: fresh ? 'fresh' : 'signed', me, expired: false });
      const { canKeep, inMemory, storeNameOf, triesFor } = await keeping();
      const store = await storeNameOf(me);
      const own = ownNow();
      const same = own !== undefined && (own.opened.name === store || !own.opened.durable);
      if (same) {
        await own.setMe(me);
        setState({ kind: fresh ? 'fresh' : 'signed', me, expired: false });
        return void own.sync();
      }
      if (own !== undefined) close({ kind: 'asking' });
      if (!(await canKeep())) {
        const passing = inMemory();
        await passing.setMe(me);
        return enter(passing, fresh);
      }
      const made = (await triesFor(store)) !== undefined;
      setState(made ? { kind: 'locked', store } : { kind: 'bare', me, store, fresh });
    },
    [close, enter],
  );
  const expire = useCallback(
    () =>
      setState((now) =>
        now.kind === 'signed'
          ? ownNow() === undefined
            ? { kind: 'nobody' }
            : { ...now, expired: true }
          : now.kind === 'asking'
            ? { kind: 'nobody' }
            : now,
      ),
    [],
  );
  const ask = useCallback(async () => {
    const reply = await call(getMe, {});
    if (reply.kind === 'answer') await become(reply.answer);
    else if (reply.kind === 'signed-out') expire();
    else
      setState((now) =>
        now.kind === 'asking' || now.kind === 'trouble' ? { kind: 'trouble', trouble: reply.kind } : now,
      );
  }, [become, expire]);

  useEffect(() => {
    whenSignedOut(expire);
    const store = kept<string>('store');
    if (store === undefined) return void ask();
    void (async () => {
      const own = await (await keeping()).resume(store);
      if (own === undefined) return setState({ kind: 'locked', store });
      await enter(own);
      await ask();
    })();
  }, [ask, enter, expire]);

  useLocking(state, setState);
  return { state, become, leave, ask, enter, forget, other, signInAgain };
}

/** After half a day the PIN is asked for again, when the app comes to the front. */
function useLocking(state: State, setState: (state: State) => void): void {
  useEffect(() => {
    const seen = async () => {
      const own = ownNow();
      if (document.visibilityState !== 'visible' || own === undefined || !own.opened.durable) return;
      if (!(await keeping()).isStale(own.opened.unlockedAt)) return;
      own.close();
      ownIs(undefined);
      forgetAnswers();
      setState({ kind: 'locked', store: own.opened.name });
    };
    const listener = () => void seen();
    if (state.kind !== 'signed') return;
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  }, [state, setState]);
}

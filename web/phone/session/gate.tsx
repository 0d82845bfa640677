/** 门: shows the app to those who are signed in, and the sign-in page to everybody else. */
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { getMe, type Me } from '../../../contract/people.ts';
import { call } from '../../kit/api.ts';
import { Skeleton } from '../../kit/progress.tsx';
import { useSay } from '../../kit/sentences.ts';
import { keep, kept } from '../keep.ts';
import { forgetAnswers, type Trouble, whenSignedOut } from '../load.ts';
import { PhonePage, TroubleNote } from '../page.tsx';
import { SHELL } from '../words.ts';
import { type Signed, SignedContext } from './me.ts';
import { OfficePage } from './office.tsx';
import { SignInPage } from './sign-in.tsx';

/** `asking`: the phone remembers nobody; `fresh`: just signed in, with several offices to choose from. */
type State =
  | { readonly kind: 'asking' | 'nobody' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'signed' | 'fresh'; readonly me: Me };

/** The last one signed in is remembered, so that the app opens at once and without a signal. */
function remembered(): State {
  const me = kept<Me>('me');
  return me === undefined ? { kind: 'asking' } : { kind: 'signed', me };
}

export function MeGate({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const [state, setState] = useState<State>(remembered);

  const become = useCallback((me: Me, kind: 'signed' | 'fresh' = 'signed') => {
    forgetAnswers();
    keep('me', me);
    setState({ kind, me });
  }, []);
  const leave = useCallback(() => {
    forgetAnswers();
    keep('me', undefined);
    setState({ kind: 'nobody' });
  }, []);
  const ask = useCallback(async () => {
    const reply = await call(getMe, {});
    if (reply.kind === 'answer') {
      keep('me', reply.answer);
      setState({ kind: 'signed', me: reply.answer });
    } else if (reply.kind === 'signed-out') leave();
    else setState((now) => (now.kind === 'signed' ? now : { kind: 'trouble', trouble: reply.kind }));
  }, [leave]);

  useEffect(() => {
    whenSignedOut(leave);
    void ask();
  }, [ask, leave]);

  const signed = useMemo<Signed | undefined>(
    () => ('me' in state ? { me: state.me, become, leave } : undefined),
    [state, become, leave],
  );
  if (signed !== undefined && state.kind === 'fresh')
    return <OfficePage me={signed.me} onChosen={(me) => become(me)} />;
  if (signed !== undefined) return <SignedContext.Provider value={signed}>{children}</SignedContext.Provider>;
  if (state.kind === 'nobody')
    return <SignInPage onSignedIn={(me) => become(me, me.offices.length > 1 ? 'fresh' : 'signed')} />;
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

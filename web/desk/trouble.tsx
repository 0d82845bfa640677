/** 没有办成: why there is no answer, said where the answer would stand. */
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { Skeleton } from '../kit/progress.tsx';
import { refusalOf } from '../kit/refusals.ts';
import { type Sentence, useSay, type Values } from '../kit/sentences.ts';
import type { Asked, Sending, Trouble } from './ask.ts';
import { WORDS } from './words.ts';

/** The sentences of the rule that was asked, by reason. */
export type Refusals = Readonly<Record<string, Sentence>>;

/** What to say about a trouble, and with which values. */
export function troubleOf(trouble: Trouble, refusals: Refusals = {}): readonly [Sentence, Values?] {
  switch (trouble.kind) {
    case 'refused':
      return [refusalOf(refusals, trouble.reason), (trouble.now ?? {}) as Values];
    case 'malformed':
      return [WORDS.malformed];
    case 'signed-out':
      return [WORDS.signedOut];
    case 'not-found':
      return [WORDS.notFound];
    case 'too-often':
      return [WORDS.tooOften, { n: trouble.seconds }];
    case 'silence':
      return [WORDS.silence];
  }
}

interface ToldProps {
  readonly trouble: Trouble | undefined;
  readonly refusals?: Refusals | undefined;
}

/** A trouble as a sentence of its own; nothing, when there is none. */
export function Told({ trouble, refusals }: ToldProps) {
  const say = useSay();
  return (
    trouble && (
      <Notice kind="error">
        <p>{say(...troubleOf(trouble, refusals))}</p>
      </Notice>
    )
  );
}

interface UnansweredProps {
  readonly asked: Asked<unknown>;
  readonly lines?: number;
  readonly refusals?: Refusals | undefined;
}

/** In place of what is still being read, or could not be. Nothing, once there is an answer to show. */
export function Unanswered({ asked, lines = 6, refusals }: UnansweredProps) {
  const say = useSay();
  const { answer, trouble, again } = asked;
  if (trouble === undefined) return answer === undefined ? <Skeleton lines={lines} /> : null;
  // Nobody filled in anything: what was asked for is not there, or its address is none.
  const nothing = trouble.kind === 'not-found' || trouble.kind === 'malformed';
  return (
    <Notice kind={nothing ? 'info' : 'error'}>
      <p>{nothing ? say(WORDS.nothingHere) : say(...troubleOf(trouble, refusals))}</p>
      {trouble.kind === 'silence' && (
        <Button small onClick={again}>
          {say(WORDS.again)}
        </Button>
      )}
    </Notice>
  );
}

interface UnsentProps {
  readonly sending: Pick<Sending<never>, 'trouble' | 'again'>;
  readonly refusals?: Refusals | undefined;
}

/** Beside a form: why it was not taken. After silence the very same request can be sent again. */
export function Unsent({ sending: { trouble, again }, refusals }: UnsentProps) {
  const say = useSay();
  if (trouble?.kind !== 'silence') return <Told trouble={trouble} refusals={refusals} />;
  return (
    <Notice kind="warn">
      <p>{say(WORDS.silenceSending)}</p>
      <Button small onClick={again}>
        {say(WORDS.sendAgain)}
      </Button>
    </Notice>
  );
}

/** 验收条: how many were made, more of them, and what was said with them so far as it may be told. */
import type { OutcomePage } from '../../../contract/outcome.ts';
import { issueOutcomeBallots } from '../../../contract/outcome-say.ts';
import type { SaidTold } from '../../../contract/outcome-view.ts';
import { LEAST_SAID, mostDeny, SAID_AT_ONCE } from '../../../domain/outcome/say.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { PrintIcon } from '../../kit/icons.tsx';
import { Card } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { SAID_WORDS, saidLines } from '../../kit/outcome/say-words.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { BALLOT_WORDS } from '../consultation/ballot-words.ts';
import { MakeSlips } from '../consultation/make-slips.tsx';
import { announce } from '../frame/announce.tsx';
import { SLIP_REFUSALS, SLIP_WORDS } from './slip-words.ts';

export function SaidSoFar({ said }: { readonly said: SaidTold }) {
  const say = useSay();
  const lang = useLang();
  return (
    <>
      <p>
        <b>{say(SAID_WORDS.said)}</b>
      </p>
      {saidLines(said, lang).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

/** For whoever asks those affected, as long as it is to be accepted. */
export function SlipsCard({ page }: { readonly page: OutcomePage }) {
  const say = useSay();
  const { outcomeId, slips } = page;
  const { issued, said, asks } = slips;
  const sending = useSending(issueOutcomeBallots, () => announce(say(BALLOT_WORDS.made)));
  if (!asks) return null;
  return (
    <Card title={say(SLIP_WORDS.title)}>
      {said !== null && <SaidSoFar said={said} />}
      {mostDeny(said) && <Notice kind="warn" still title={say(SLIP_WORDS.denied)} />}
      <p className="field-hint">
        {issued === 0 ? say(SLIP_WORDS.none) : say(SLIP_WORDS.some, { issued })}
        {issued > 0 && ` ${say(SLIP_WORDS.few, { least: LEAST_SAID, more: SAID_AT_ONCE })}`}
      </p>
      {issued > 0 && (
        <Actions>
          <LinkButton icon={PrintIcon} href={`/outcomes/${outcomeId}/ballots`}>
            {say(BALLOT_WORDS.print)}
          </LinkButton>
        </Actions>
      )}
      <MakeSlips
        {...{ sending, refusals: SLIP_REFUSALS }}
        label={issued === 0 ? SLIP_WORDS.make : BALLOT_WORDS.more}
        onMake={(count) => sending.send({ params: { outcomeId }, body: { count } })}
      />
    </Card>
  );
}

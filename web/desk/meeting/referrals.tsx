/** 转来的、转出去的: what other meetings referred here, to be taken into a plan or returned; and what became of what was sent. */
import type { ReactNode } from 'react';
import { listReferrals, type ReferralView, returnReferral } from '../../../contract/meeting-onward.ts';
import { dayText } from '../../kit/day-text.ts';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { BODY_LABELS, OUTCOME_LABELS } from '../../kit/meeting/terms.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { DraftForm, textIn } from '../draft-form.tsx';
import { announce } from '../frame/announce.tsx';
import { mayUse, useWho } from '../who.ts';
import { ONWARD_REFUSALS, ONWARD_WORDS } from './onward-words.ts';

/** `act`: what can be done with one that waits, beside returning it. */
export function Received({
  act,
  always = false,
}: {
  readonly act?: (referral: ReferralView) => ReactNode;
  readonly always?: boolean;
}) {
  const say = useSay();
  const { office } = useWho();
  const { answer } = useAsked(
    listReferrals,
    { query: { side: 'received' } },
    { when: mayUse(office.post, listReferrals), fresh: true },
  );
  const found = (answer?.referrals ?? []).filter(({ state }) => always || state === 'waiting');
  const waiting = found.filter(({ state }) => state === 'waiting').length;
  if (answer === undefined || (found.length === 0 && !always)) return null;
  return (
    <Card title={say(ONWARD_WORDS.received)} aside={waiting > 0 ? String(waiting) : undefined}>
      {found.length === 0 && <p className="act-none">{say(ONWARD_WORDS.noneReceived)}</p>}
      <ul className="open-tasks">
        {found.map((it) => (
          <li key={it.referralId}>
            <Titled it={it} />
            <p className="task-under" lang="zh-CN">
              <From it={it} />
            </p>
            <Became it={it} />
            {it.state === 'waiting' && act?.(it)}
            {it.mayReturn && <GivingBack referralId={it.referralId} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Of one meeting, or of all meetings of the own place. */
export function Sent({ meetingId }: { readonly meetingId?: string }) {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  const { answer } = useAsked(
    listReferrals,
    { query: { side: 'sent', ...(meetingId !== undefined && { meeting: meetingId }) } },
    { when: mayUse(office.post, listReferrals), fresh: true },
  );
  if (answer === undefined || answer.referrals.length === 0) return null;
  return (
    <Card title={say(ONWARD_WORDS.sent)}>
      <ul className="open-tasks">
        {answer.referrals.map((it) => (
          <li key={it.referralId}>
            <Titled it={it} />
            {meetingId === undefined && (
              <p className="task-under">
                <Go href={`/meetings/${it.meetingId}`}>
                  <span lang="zh-CN">{it.meeting}</span>
                </Go>
              </p>
            )}
            <p className="task-under">
              {say(it.body === 'cppcc' ? ONWARD_WORDS.toMembers : ONWARD_WORDS.to, {
                ...{ name: it.toName, body: say(BODY_LABELS[it.body]), day: dayText(it.sentOn, lang) },
              })}
            </p>
            <Became it={it} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Titled({ it }: { readonly it: ReferralView }) {
  const say = useSay();
  return (
    <p>
      <span lang="zh-CN">{it.title}</span> <Tag strong={it.state === 'waiting'}>{say(STATES[it.state])}</Tag>
    </p>
  );
}

const STATES = {
  waiting: ONWARD_WORDS.waiting,
  listed: ONWARD_WORDS.isListed,
  returned: ONWARD_WORDS.returned,
  settled: ONWARD_WORDS.settled,
} as const;

function From({ it }: { readonly it: ReferralView }) {
  const say = useSay();
  const lang = useLang();
  const { fromName: place, meeting, sentOn, words } = it;
  return (
    <>
      {say(ONWARD_WORDS.from, { place, meeting, day: dayText(sentOn, lang) })}
      {words !== '' && ` · ${words}`}
    </>
  );
}

/** The meeting it stands on, and how it ended there. */
function Became({ it: { listed, listedIn, ended } }: { readonly it: ReferralView }) {
  const say = useSay();
  const lang = useLang();
  return (
    <>
      {listed !== null && listedIn !== null && (
        <p className="task-under">
          <Go href={`/meetings/${listedIn}`}>
            <span lang="zh-CN">{listed.title}</span>
          </Go>
        </p>
      )}
      {ended !== null && (
        <p className="task-under">
          {say(ONWARD_WORDS.endedWith, {
            day: dayText(ended.on, lang),
            how: say(ended.how === 'returned' ? ONWARD_WORDS.returned : OUTCOME_LABELS[ended.how]),
          })}
          {ended.words !== '' && <span lang="zh-CN">{` · ${ended.words}`}</span>}
        </p>
      )}
    </>
  );
}

function GivingBack({ referralId }: { readonly referralId: string }) {
  const say = useSay();
  return (
    <details className="other-ways">
      <summary>{say(ONWARD_WORDS.giveBack)}</summary>
      <DraftForm
        endpoint={returnReferral}
        fields={[{ kind: 'prose', name: 'why', label: ONWARD_WORDS.whyBack, least: 4, most: 500 }]}
        request={(draft) => ({ params: { referralId }, body: { why: textIn(draft, 'why') } })}
        button={ONWARD_WORDS.giveBack}
        kind="secondary"
        refusals={ONWARD_REFUSALS}
        onDone={() => announce(say(ONWARD_WORDS.givenBack))}
      />
    </details>
  );
}

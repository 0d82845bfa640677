/** 谁可以要求开会: how many of whom it takes, by the roll; and the note that so many asked. */

import { ACT_ENDPOINTS } from '../../../contract/meeting-acts.ts';
import { getDemands } from '../../../contract/meeting-round.ts';
import type { MeetingKind } from '../../../domain/meeting/kind.ts';
import type { Demanded } from '../../../domain/meeting/meeting.ts';
import { Card } from '../../kit/list.tsx';
import { MEETING_REFUSALS } from '../../kit/meeting/refusals.ts';
import { useRunning } from '../../kit/meeting/running.ts';
import { ARTICLE_LABELS, BASIS_WHO, KIND_LABELS, shareText } from '../../kit/meeting/terms.ts';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { countIn, DraftForm, textIn } from '../draft-form.tsx';
import { announce } from '../frame/announce.tsx';
import { mayUse, useWho } from '../who.ts';
import { ROUND_WORDS } from './round-words.ts';

/** Of all kinds, or of the one that is being planned. */
export function Demands({ kind }: { readonly kind?: MeetingKind }) {
  const say = useSay();
  const { office } = useWho();
  const { answer } = useAsked(getDemands, {}, { when: mayUse(office.post, getDemands) });
  const kinds = (answer?.kinds ?? []).filter((it) => kind === undefined || it.kind === kind);
  if (kinds.length === 0) return null;
  return (
    <Card title={say(ROUND_WORDS.demand)}>
      <p className="act-lead">{say(ROUND_WORDS.demandLead)}</p>
      {kinds.map(({ kind: one, lines }) => (
        <div key={one}>
          <h3 className="demand-kind">{say(KIND_LABELS[one])}</h3>
          <ul className="rule-lines">
            {lines.map(({ of, share, article, base, needed }) => (
              <li key={of}>
                {say(ROUND_WORDS.demandLine, {
                  ...{ base, needed, who: say(BASIS_WHO[of]), share: say(shareText(share)) },
                })}
                <small>{say(ARTICLE_LABELS[article])}</small>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Card>
  );
}

export function DemandedNotice({ demanded }: { readonly demanded: Demanded }) {
  const say = useSay();
  const { of, signed, base, needed } = demanded;
  return (
    <Notice kind="warn" still>
      {say(ROUND_WORDS.demanded, { n: signed, base, needed, who: say(BASIS_WHO[of]) })}
    </Notice>
  );
}

/** Before notice is given. */
export function NotingDemand() {
  const say = useSay();
  const { meeting } = useRunning();
  const { answer } = useAsked(getDemands, {});
  const lines = answer?.kinds.find(({ kind }) => kind === meeting.kind)?.lines ?? [];
  if (lines.length === 0 || meeting.demanded !== undefined) return null;
  return (
    <details className="other-ways">
      <summary>{say(ROUND_WORDS.demandNote)}</summary>
      <DraftForm
        endpoint={ACT_ENDPOINTS.demand}
        fields={[
          {
            ...{ kind: 'select', name: 'of', label: ROUND_WORDS.demandOf },
            choices: lines.map(({ of }) => [of, BASIS_WHO[of]] as const),
          },
          { kind: 'number', name: 'signed', label: ROUND_WORDS.demandCount },
        ]}
        request={(draft) => ({
          params: { meetingId: meeting.id },
          body: { of: textIn(draft, 'of') as Demanded['of'], signed: countIn(draft, 'signed') },
        })}
        button={ROUND_WORDS.demandNote}
        kind="secondary"
        refusals={MEETING_REFUSALS}
        onDone={() => announce(say(ROUND_WORDS.answered))}
      />
    </details>
  );
}

/** 谁可以要求开会: how many of whom it takes, by the roll; and the note that so many asked. */
import { useLocation } from 'wouter';
import { ACT_ENDPOINTS } from '../../../contract/meeting-acts.ts';
import { demandMeeting, getDemands } from '../../../contract/meeting-round.ts';
import { addDays, dayOf, HOUR, startOf } from '../../../domain/kernel/day.ts';
import type { MeetingKind } from '../../../domain/meeting/kind.ts';
import type { Demanded } from '../../../domain/meeting/meeting.ts';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { OWNED_WORDS } from '../../kit/meeting/owned-words.ts';
import { MEETING_REFUSALS } from '../../kit/meeting/refusals.ts';
import { useRunning } from '../../kit/meeting/running.ts';
import { ARTICLE_LABELS, BASIS_WHO, KIND_LABELS, shareText } from '../../kit/meeting/terms.ts';
import { Notice } from '../../kit/notice.tsx';
import { say as sayIn, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { countIn, DraftForm, textIn } from '../draft-form.tsx';
import { announce } from '../frame/announce.tsx';
import { mayUse, useWho } from '../who.ts';
import { useNoticeDays } from './notice-days.ts';
import { ROUND_WORDS } from './round-words.ts';
import { MEETING_WORDS } from './words.ts';

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
          {kind === undefined && mayUse(office.post, demandMeeting) && (
            <Demanding kind={one} lines={lines.map(({ of }) => of)} />
          )}
        </div>
      ))}
    </Card>
  );
}

interface DemandingProps {
  readonly kind: MeetingKind;
  readonly lines: readonly Demanded['of'][];
}

/** Nobody planned it: when enough signed, it stands as planned, on the first day that its notice can be in time for. */
function Demanding({ kind, lines }: DemandingProps) {
  const say = useSay();
  const [, go] = useLocation();
  const { office } = useWho();
  const noticeDays = useNoticeDays();
  return (
    <details className="other-ways">
      <summary>{say(ROUND_WORDS.demandOne)}</summary>
      <DraftForm
        endpoint={demandMeeting}
        initial={{
          of: lines[0] ?? 'adults',
          day: addDays(dayOf(Date.now()), noticeDays(kind).days + 1),
          venue: '',
        }}
        fields={[
          {
            ...{ kind: 'select', name: 'of', label: ROUND_WORDS.demandOf },
            choices: lines.map((of) => [of, BASIS_WHO[of]] as const),
          },
          { kind: 'number', name: 'signed', label: ROUND_WORDS.demandCount },
          { kind: 'line', name: 'about', label: ROUND_WORDS.demandAbout, most: 80 },
          { kind: 'day', name: 'day', label: MEETING_WORDS.day },
          { kind: 'line', name: 'venue', label: MEETING_WORDS.venue, most: 80 },
        ]}
        request={(draft) => ({
          body: {
            ...{ meetingId: newId(), itemId: newId(), kind },
            title: `${office.placeName}${sayIn(KIND_LABELS[kind], 'zh')}`,
            starts: startOf(textIn(draft, 'day')) + 9 * HOUR,
            ...{ about: textIn(draft, 'about'), venue: textIn(draft, 'venue') },
            ...{ of: textIn(draft, 'of') as Demanded['of'], signed: countIn(draft, 'signed') },
          },
        })}
        button={ROUND_WORDS.demandOne}
        kind="secondary"
        refusals={MEETING_REFUSALS}
        onDone={({ meetingId }) => {
          announce(say(ROUND_WORDS.demandDone));
          go(`/meetings/${meetingId}`);
        }}
      />
    </details>
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
        onDone={() => announce(say(OWNED_WORDS.answered))}
      />
    </details>
  );
}

import { PROCEDURE_ENDPOINTS, type ProcedurePage } from '../../../contract/procedure.ts';
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import type { Basis } from '../../../domain/meeting/kind.ts';
import type { DecidingKind, DisclosureOf } from '../../../domain/procedure/procedure.ts';
import { Card } from '../../kit/list.tsx';
import { BASIS_LABELS, KIND_LABELS } from '../../kit/meeting/terms.ts';
import { STAGE_LABELS, WAITS_LABELS } from '../../kit/procedure-terms.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { dayText } from '../../kit/watch-terms.ts';
import { countIn, type Draft, type DraftField, DraftForm, textIn } from '../draft-form.tsx';
import { announce } from '../frame/announce.tsx';
import { OtherAct } from '../other-act.tsx';
import { PROCEDURE_REFUSALS } from './refusals.ts';
import { PROCEDURE_WORDS } from './words.ts';

interface ActsProps {
  readonly page: ProcedurePage;
}

export function ProcedureActs({ page }: ActsProps) {
  const say = useSay();
  const { acts, next, waits, held } = page;
  const first = next === null ? WAITS_LABELS[waits] : STAGE_LABELS[next];
  return (
    <Card title={say(first)} key={`${waits} ${held.length} ${page.texts.length}`}>
      {acts.includes('hold') && <Holding page={page} />}
      {acts.includes('disclose') && <Disclosing page={page} />}
      {acts.includes('change-text') && (
        <OtherAct title={PROCEDURE_WORDS.change}>
          <p className="act-lead">{say(PROCEDURE_WORDS.changeLead)}</p>
          <Changing page={page} />
        </OtherAct>
      )}
      {acts.includes('give-up') && (
        <OtherAct title={PROCEDURE_WORDS.giveUp}>
          <GivingUp page={page} />
        </OtherAct>
      )}
    </Card>
  );
}

const COUNTS = ['should', 'present', 'for', 'against', 'abstain'] as const;

/** Where a meeting of this house may be taken, it is offered first. */
function holdFields(page: ProcedurePage, draft: Draft, dayOfMeeting: (day: string) => string): DraftField[] {
  const linked = page.next === 'review' || page.next === 'decide';
  const how: DraftField[] = linked
    ? [
        {
          ...{ kind: 'choice', name: 'how', label: PROCEDURE_WORDS.how },
          choices: [
            ['here', PROCEDURE_WORDS.here],
            ['paper', PROCEDURE_WORDS.onPaper],
          ],
        },
      ]
    : [];
  if (linked && draft.how === 'here')
    return [
      ...how,
      {
        ...{ kind: 'select', name: 'meeting', label: PROCEDURE_WORDS.meeting },
        hint: page.meetings.length === 0 ? PROCEDURE_WORDS.noMeeting : undefined,
        choices: page.meetings.map(({ meetingId, itemId, title, on }) => {
          const label = `${dayOfMeeting(on)} ${title}`;
          return [`${meetingId} ${itemId}`, { zh: label, en: label }] as const;
        }),
      },
    ];
  if (linked && draft.how !== 'paper') return how;
  return [
    ...how,
    { kind: 'day', name: 'on', label: PROCEDURE_WORDS.on },
    ...(page.next === 'decide' ? decidingFields(page, draft) : []),
    ...COUNTS.map((name) => ({ kind: 'number', name, label: PROCEDURE_WORDS[name] }) as const),
  ];
}

const decidingFields = ({ bases }: ProcedurePage, draft: Draft): DraftField[] => [
  {
    ...{ kind: 'select', name: 'kind', label: PROCEDURE_WORDS.kind },
    choices: (Object.keys(bases) as DecidingKind[]).map((it) => [it, KIND_LABELS[it]] as const),
  },
  {
    ...{ kind: 'select', name: 'basis', label: PROCEDURE_WORDS.basis },
    choices: (bases[draft.kind as DecidingKind] ?? []).map((it) => [it, BASIS_LABELS[it]] as const),
  },
];

function Holding({ page }: ActsProps) {
  const say = useSay();
  const lang = useLang();
  const stage = page.next ?? 'decide';
  return (
    <DraftForm
      endpoint={PROCEDURE_ENDPOINTS.hold}
      fields={(draft) => holdFields(page, draft, (day) => dayText(day, lang))}
      initial={{ on: dayOf(Date.now()), against: '0', abstain: '0' }}
      request={(draft) => ({
        params: { procedureId: page.procedureId },
        body: { stage, ...heldIn(page, draft) },
      })}
      button={STAGE_LABELS[stage]}
      refusals={PROCEDURE_REFUSALS}
      onDone={() => announce(say(PROCEDURE_WORDS.done))}
    />
  );
}

function heldIn({ next }: ProcedurePage, draft: Draft) {
  if (draft.how === 'here') {
    const [meetingId = '', itemId = ''] = textIn(draft, 'meeting').split(' ');
    return { meeting: { meetingId, itemId }, paper: null };
  }
  const [should, present, inFavour, against, abstain] = COUNTS.map((name) => countIn(draft, name));
  const deciding =
    next === 'decide'
      ? { kind: textIn(draft, 'kind') as DecidingKind, basis: textIn(draft, 'basis') as Basis }
      : null;
  return {
    meeting: null,
    paper: {
      ...{ on: textIn(draft, 'on'), deciding },
      votes: {
        ...{ should: should ?? 0, present: present ?? 0, for: inFavour ?? 0 },
        ...{ against: against ?? 0, abstain: abstain ?? 0 },
      },
    },
  };
}

function Changing({ page: { procedureId, texts } }: ActsProps) {
  const say = useSay();
  return (
    <DraftForm
      endpoint={PROCEDURE_ENDPOINTS['change-text']}
      fields={[
        { kind: 'day', name: 'on', label: PROCEDURE_WORDS.changedOn },
        { kind: 'prose', name: 'text', label: PROCEDURE_WORDS.newText, least: 10, most: 8000 },
        { kind: 'prose', name: 'why', label: PROCEDURE_WORDS.changedWhy, most: 500 },
      ]}
      initial={{ on: dayOf(Date.now()), text: texts.slice(-1)[0]?.text ?? '' }}
      request={(draft) => ({
        params: { procedureId },
        body: { text: textIn(draft, 'text'), why: textIn(draft, 'why'), on: textIn(draft, 'on') },
      })}
      button={PROCEDURE_WORDS.change}
      kind="secondary"
      refusals={PROCEDURE_REFUSALS}
      onDone={() => announce(say(PROCEDURE_WORDS.done))}
    />
  );
}

function Disclosing({ page }: ActsProps) {
  const say = useSay();
  const { procedureId, waits, texts, publicationDays } = page;
  const what: DisclosureOf = waits === 'result' ? 'result' : 'decision';
  const today = dayOf(Date.now());
  return (
    <DraftForm
      key={what}
      endpoint={PROCEDURE_ENDPOINTS.disclose}
      fields={[
        { kind: 'prose', name: 'text', label: PROCEDURE_WORDS.noticeText, least: 10, most: 8000 },
        { kind: 'line', name: 'where', label: PROCEDURE_WORDS.where },
        { kind: 'day', name: 'from', label: PROCEDURE_WORDS.from },
        {
          ...{ kind: 'day', name: 'until', label: PROCEDURE_WORDS.until },
          hint: { zh: `不少于 ${publicationDays} 天`, en: `At least ${publicationDays} days` },
        },
      ]}
      initial={{
        ...{ text: what === 'decision' ? (texts.slice(-1)[0]?.text ?? '') : '', where: '村务公开栏' },
        ...{ from: today, until: addDays(today, publicationDays - 1) },
      }}
      request={(draft) => ({
        params: { procedureId },
        body: {
          ...{ what, text: textIn(draft, 'text'), where: textIn(draft, 'where') },
          ...{ from: textIn(draft, 'from'), until: textIn(draft, 'until') },
        },
      })}
      button={WAITS_LABELS[what]}
      refusals={PROCEDURE_REFUSALS}
      onDone={() => announce(say(PROCEDURE_WORDS.done))}
    />
  );
}

function GivingUp({ page: { procedureId } }: ActsProps) {
  const say = useSay();
  return (
    <DraftForm
      endpoint={PROCEDURE_ENDPOINTS['give-up']}
      fields={[{ kind: 'prose', name: 'why', label: PROCEDURE_WORDS.why, most: 500 }]}
      request={(draft) => ({ params: { procedureId }, body: { why: textIn(draft, 'why') } })}
      button={PROCEDURE_WORDS.giveUp}
      kind="danger"
      refusals={PROCEDURE_REFUSALS}
      onDone={() => announce(say(PROCEDURE_WORDS.done))}
    />
  );
}

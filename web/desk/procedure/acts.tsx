import { PROCEDURE_ENDPOINTS, type ProcedurePage } from '../../../contract/procedure.ts';
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import type { Basis } from '../../../domain/meeting/kind.ts';
import type { DecidingKind, DisclosureOf } from '../../../domain/procedure/procedure.ts';
import { Card } from '../../kit/list.tsx';
import { BASIS_LABELS, KIND_LABELS } from '../../kit/meeting/terms.ts';
import { STAGE_LABELS, WAITS_LABELS } from '../../kit/procedure-terms.ts';
import { type Lang, useLang, useSay } from '../../kit/sentences.ts';
import { type Draft, type DraftField, DraftForm, textIn } from '../draft-form.tsx';
import { announce } from '../frame/announce.tsx';
import { OtherAct } from '../other-act.tsx';
import { PROCEDURE_REFUSALS } from './refusals.ts';
import { COUNT_FIELDS, meetingIn, votesIn, whereHeldFields } from './where-held.ts';
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

/** Where a meeting of this house may be taken, it is offered first. */
function holdFields(page: ProcedurePage, draft: Draft, lang: Lang): readonly DraftField[] {
  const paper: DraftField[] = [
    { kind: 'day', name: 'on', label: PROCEDURE_WORDS.on },
    ...(page.next === 'decide' ? decidingFields(page, draft) : []),
    ...COUNT_FIELDS,
  ];
  const isLinked = page.next === 'review' || page.next === 'decide';
  return isLinked ? whereHeldFields(draft, { meetings: page.meetings, paper, lang }) : paper;
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
      fields={(draft) => holdFields(page, draft, lang)}
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
  const meeting = meetingIn(draft);
  if (meeting !== null) return { meeting, paper: null };
  const deciding =
    next === 'decide'
      ? { kind: textIn(draft, 'kind') as DecidingKind, basis: textIn(draft, 'basis') as Basis }
      : null;
  return { meeting, paper: { on: textIn(draft, 'on'), deciding, votes: votesIn(draft) } };
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

import { LEVY_ENDPOINTS, type LevyPage } from '../../../contract/levy.ts';
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import { VOTING_KINDS } from '../../../domain/levy/vote.ts';
import type { Basis } from '../../../domain/meeting/kind.ts';
import { bookOn, ruleOf } from '../../../domain/meeting/rules.ts';
import { STAGE_LABELS } from '../../kit/levy-terms.ts';
import { Card } from '../../kit/list.tsx';
import { BASIS_LABELS, KIND_LABELS } from '../../kit/meeting/terms.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { type Draft, type DraftField, DraftForm, isTicked, textIn } from '../draft-form.tsx';
import { announce } from '../frame/announce.tsx';
import { OtherAct } from '../other-act.tsx';
import { COUNT_FIELDS, meetingIn, votesIn, whereHeldFields } from '../procedure/where-held.ts';
import { LEVY_REFUSALS } from './refusals.ts';
import { draftOf, SCHEME_FIELDS, SumLines, schemeIn } from './scheme-fields.tsx';
import { LEVY_WORDS } from './words.ts';

interface ActsProps {
  readonly page: LevyPage;
}

export function LevyActs({ page }: ActsProps) {
  const say = useSay();
  const { acts, next, done, schemes } = page;
  return (
    <Card
      title={next === null ? '' : say(STAGE_LABELS[next])}
      key={`${next} ${done.length} ${schemes.length}`}
    >
      {acts.includes('announce') && <Announcing page={page} />}
      {acts.includes('vote') && <Voting page={page} />}
      {acts.includes('review') && <Reviewing page={page} />}
      {acts.includes('publish') && <Publishing page={page} />}
      {acts.includes('change-scheme') && (
        <OtherAct title={LEVY_WORDS.change}>
          <p className="act-lead">{say(LEVY_WORDS.changeLead)}</p>
          <Changing page={page} />
        </OtherAct>
      )}
      {acts.includes('give-up') && (
        <OtherAct title={LEVY_WORDS.giveUp}>
          <GivingUp page={page} />
        </OtherAct>
      )}
    </Card>
  );
}

/** What every form here shares. */
function useShared() {
  const say = useSay();
  return { refusals: LEVY_REFUSALS, onDone: () => announce(say(LEVY_WORDS.done)) };
}
const today = () => dayOf(Date.now());

function Announcing({ page: { levyId } }: ActsProps) {
  return (
    <DraftForm
      {...useShared()}
      endpoint={LEVY_ENDPOINTS.announce}
      fields={[
        { kind: 'day', name: 'on', label: LEVY_WORDS.on },
        { kind: 'prose', name: 'words', label: LEVY_WORDS.announceWords },
      ]}
      initial={{ on: today() }}
      request={(draft) => ({
        params: { levyId },
        body: { on: textIn(draft, 'on'), words: textIn(draft, 'words') },
      })}
      button={STAGE_LABELS.announce}
    />
  );
}

type VotingKind = (typeof VOTING_KINDS)[number];

const paperFields = (draft: Draft): DraftField[] => [
  { kind: 'day', name: 'on', label: LEVY_WORDS.on },
  {
    ...{ kind: 'select', name: 'kind', label: LEVY_WORDS.kind },
    choices: VOTING_KINDS.map((it) => [it, KIND_LABELS[it]] as const),
  },
  {
    ...{ kind: 'select', name: 'basis', label: LEVY_WORDS.basis },
    choices: basesOf(draft).map((it) => [it, BASIS_LABELS[it]] as const),
  },
  ...COUNT_FIELDS,
];

const basesOf = ({ kind }: Draft): readonly Basis[] =>
  kind === undefined || kind === ''
    ? []
    : ruleOf(kind as VotingKind, bookOn(today()).version).quorums.map(({ basis }) => basis);

function Voting({ page: { levyId, meetings } }: ActsProps) {
  const lang = useLang();
  return (
    <DraftForm
      {...useShared()}
      endpoint={LEVY_ENDPOINTS.vote}
      fields={(draft) => [
        ...whereHeldFields(draft, { meetings, paper: paperFields(draft), lang }),
        { kind: 'prose', name: 'words', label: LEVY_WORDS.voteWords, most: 2000 },
      ]}
      initial={{ on: today(), against: '0', abstain: '0' }}
      request={(draft) => ({
        params: { levyId },
        body: { ...votedIn(draft), words: textIn(draft, 'words') },
      })}
      button={STAGE_LABELS.vote}
    />
  );
}

function votedIn(draft: Draft) {
  const meeting = meetingIn(draft);
  if (meeting !== null) return { meeting, paper: null };
  const { kind, basis } = { kind: textIn(draft, 'kind'), basis: textIn(draft, 'basis') };
  return {
    meeting,
    paper: {
      ...{ on: textIn(draft, 'on'), kind: kind as VotingKind, basis: basis as Basis },
      votes: votesIn(draft),
    },
  };
}

function Reviewing({ page: { levyId, next } }: ActsProps) {
  const stage = next === 'county' ? ('county' as const) : ('town' as const);
  return (
    <DraftForm
      {...useShared()}
      endpoint={LEVY_ENDPOINTS.review}
      fields={[
        {
          ...{ kind: 'choice', name: 'ok', label: LEVY_WORDS.verdict },
          choices: [
            ['yes', LEVY_WORDS.agree],
            ['no', LEVY_WORDS.back],
          ],
        },
        { kind: 'prose', name: 'words', label: LEVY_WORDS.reviewWords, most: 2000 },
        { kind: 'check', name: 'ceiling', label: LEVY_WORDS.ceilingChecked },
      ]}
      request={(draft) => ({
        params: { levyId },
        body: {
          ...{ stage, ok: draft.ok === 'yes', words: textIn(draft, 'words') },
          ceilingChecked: isTicked(draft, 'ceiling'),
        },
      })}
      button={STAGE_LABELS[stage]}
    />
  );
}

function Publishing({ page: { levyId, next, limits } }: ActsProps) {
  const stage = next === 'accounts' ? ('accounts' as const) : ('publish' as const);
  return (
    <DraftForm
      {...useShared()}
      endpoint={LEVY_ENDPOINTS.publish}
      fields={[
        {
          ...{ kind: 'prose', name: 'words', label: LEVY_WORDS.publishWords, least: 10, most: 2000 },
          hint: stage === 'accounts' ? LEVY_WORDS.accountsHint : undefined,
        },
        { kind: 'day', name: 'from', label: LEVY_WORDS.from },
        { kind: 'day', name: 'until', label: LEVY_WORDS.untilDay },
      ]}
      initial={{ from: today(), until: addDays(today(), limits.publicationDays.n - 1) }}
      request={(draft) => ({
        params: { levyId },
        body: {
          ...{ stage, words: textIn(draft, 'words') },
          ...{ from: textIn(draft, 'from'), until: textIn(draft, 'until') },
        },
      })}
      button={STAGE_LABELS[stage]}
    />
  );
}

function Changing({ page: { levyId, schemes, limits } }: ActsProps) {
  const shared = useShared();
  const [scheme] = schemes.slice(-1);
  if (scheme === undefined) return null;
  return (
    <DraftForm
      {...shared}
      endpoint={LEVY_ENDPOINTS['change-scheme']}
      fields={[...SCHEME_FIELDS, { kind: 'prose', name: 'why', label: LEVY_WORDS.why }]}
      initial={{ ...draftOf(scheme), on: today() }}
      request={(draft) => ({
        params: { levyId },
        body: { scheme: schemeIn(draft), why: textIn(draft, 'why') },
      })}
      button={LEVY_WORDS.change}
      kind="secondary"
    >
      {(draft) => <SumLines scheme={schemeIn(draft)} limits={limits} />}
    </DraftForm>
  );
}

function GivingUp({ page: { levyId } }: ActsProps) {
  return (
    <DraftForm
      {...useShared()}
      endpoint={LEVY_ENDPOINTS['give-up']}
      fields={[{ kind: 'prose', name: 'why', label: LEVY_WORDS.why }]}
      request={(draft) => ({ params: { levyId }, body: { why: textIn(draft, 'why') } })}
      button={LEVY_WORDS.giveUp}
      kind="danger"
    />
  );
}

/** 报送成果: what was agreed, point by point, to whoever has the power; a member's proposal begins here too. */
import { useLocation } from 'wouter';
import { getConsultation } from '../../../contract/consultation.ts';
import { listBodies, putOutcome } from '../../../contract/outcome.ts';
import { type Source, THEMES } from '../../../domain/outcome/outcome.ts';
import { puttingPlace } from '../../../domain/outcome/put.ts';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { OUTCOME_WORDS, SOURCE_LABELS } from '../../kit/outcome/words.ts';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { type Draft, type DraftField, DraftForm, isTicked, textIn } from '../draft-form.tsx';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { bodyChoices, THEME_FIELDS } from './act-forms.ts';
import { OUTCOME_REFUSALS } from './refusals.ts';

export function PutOutcome() {
  const say = useSay();
  const { conditions } = useConditions(['consultation', 'meeting']);
  const { office } = useWho();
  useTitle(say(OUTCOME_WORDS.put));
  const fromTalk = conditions.consultation !== '' || conditions.meeting !== '';
  // Only members and their office write by themselves.
  if (!fromTalk && puttingPlace(office, 'opinion') === undefined)
    return (
      <>
        <PageHead title={say(OUTCOME_WORDS.put)} />
        <EmptyState title={say(OUTCOME_WORDS.nothingToPut)}>{say(OUTCOME_WORDS.noneLead)}</EmptyState>
      </>
    );
  return (
    <>
      <PageHead title={say(OUTCOME_WORDS.put)} under={say(OUTCOME_WORDS.putLead)} />
      <Card>
        {conditions.consultation !== '' ? (
          <FromTopic consultationId={conditions.consultation} />
        ) : conditions.meeting !== '' ? (
          <PutForm source="meeting" sourceId={conditions.meeting} initial={{}} />
        ) : (
          <PutForm source={undefined} sourceId={undefined} initial={{ source: 'opinion' }} />
        )}
      </Card>
    </>
  );
}

/** What was agreed stands in the form already. */
function FromTopic({ consultationId }: { readonly consultationId: string }) {
  const asked = useAsked(getConsultation, { params: { consultationId } });
  if (asked.answer === undefined) return <Unanswered asked={asked} />;
  const { title, agreement, plan } = asked.answer;
  const initial = {
    ...{ title, points: agreement?.text ?? '' },
    sides: (plan?.sides ?? []).map(({ name }) => name).join('\n'),
  };
  return <PutForm source="consultation" sourceId={consultationId} initial={initial} />;
}

interface PutFormProps {
  /** Undefined: it is chosen, for it stands by itself. */
  readonly source: Source | undefined;
  readonly sourceId: string | undefined;
  readonly initial: Draft;
}

const ALONE = ['opinion', 'proposal'] as const;

function PutForm({ source, sourceId, initial }: PutFormProps) {
  const say = useSay();
  const [, go] = useLocation();
  const asked = useAsked(listBodies, {}, { kept: true });
  if (asked.answer === undefined) return <Unanswered asked={asked} />;
  const { bodies } = asked.answer;
  const what: DraftField = {
    ...{ kind: 'choice', name: 'source', label: { zh: '写的是', en: 'What it is' } },
    choices: ALONE.map((it) => [it, SOURCE_LABELS[it]] as const),
  };
  const fields: DraftField[] = [
    ...(source === undefined ? [what] : []),
    { kind: 'line', name: 'title', label: OUTCOME_WORDS.name, hint: OUTCOME_WORDS.nameExample, most: 60 },
    {
      ...{ kind: 'prose', name: 'points', label: OUTCOME_WORDS.points, hint: OUTCOME_WORDS.pointsHint },
      ...{ least: 4, most: 6000 },
    },
    {
      ...{ kind: 'prose', name: 'sides', label: OUTCOME_WORDS.sides, hint: OUTCOME_WORDS.sidesHint },
      ...{ least: 1, most: 800 },
    },
    { kind: 'select', name: 'to', label: OUTCOME_WORDS.to, choices: bodyChoices(bodies) },
    ...THEME_FIELDS,
  ];
  return (
    <DraftForm
      endpoint={putOutcome}
      fields={fields}
      initial={initial}
      request={(draft) => ({
        body: {
          ...{ outcomeId: newId(), source: source ?? (textIn(draft, 'source') as Source) },
          ...(sourceId !== undefined && { sourceId }),
          ...{ title: textIn(draft, 'title'), to: textIn(draft, 'to') },
          ...{ points: linesIn(draft, 'points'), sides: linesIn(draft, 'sides') },
          themes: THEMES.filter((theme) => isTicked(draft, theme)),
        },
      })}
      button={OUTCOME_WORDS.put}
      refusals={OUTCOME_REFUSALS}
      onDone={({ outcomeId }) => {
        announce(say(OUTCOME_WORDS.putDone));
        go(`/outcomes/${outcomeId}`);
      }}
    />
  );
}

const linesIn = (draft: Draft, name: string): string[] =>
  textIn(draft, name)
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** 年度协商计划: what is meant to be talked over this year, and until when topics are asked for; set as a whole, public at once. */
import { useState } from 'react';
import { getYearlyPlan, setYearlyPlan, type YearlyPlanPage } from '../../../contract/consultation-plan.ts';
import { FORMS, type Form } from '../../../domain/consultation/consultation.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { FORM_LABELS } from '../../kit/consultation/words.ts';
import { Select, TextArea, TextField } from '../../kit/field.tsx';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { Unanswered, Unsent } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { PLAN_REFUSALS, PLAN_WORDS } from './plan-words.ts';

export function YearlyPlan() {
  const say = useSay();
  const { placeCode: code, placeName } = useWho().office;
  const year = dayOf(Date.now()).slice(0, 4);
  const asked = useAsked(getYearlyPlan, { params: { code }, query: { year } }, { fresh: true });
  useTitle(say(PLAN_WORDS.title));
  return (
    <>
      <PageHead
        over={<Go href="/consultations">{placeName}</Go>}
        title={say(PLAN_WORDS.titleOf, { year })}
        under={say(PLAN_WORDS.lead)}
      />
      <Unanswered asked={asked} />
      {asked.answer && <PlanForm key={asked.answer.version} plan={asked.answer} />}
    </>
  );
}

type Topic = YearlyPlanPage['topics'][number];
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const BLANK: Topic = { title: '', month: 1, form: 'council' };

function PlanForm({ plan }: { readonly plan: YearlyPlanPage }) {
  const say = useSay();
  const { placeCode: code, year, version } = plan;
  const [topics, setTopics] = useState<readonly Topic[]>([...plan.topics, BLANK]);
  const [call, setCall] = useState(plan.call);
  const sending = useSending(setYearlyPlan, () => announce(say(PLAN_WORDS.done)));
  const change = (at: number, part: Partial<Topic>) =>
    setTopics(topics.map((one, n) => (n === at ? { ...one, ...part } : one)));
  const today = dayOf(Date.now());
  const publish = () =>
    sending.send({
      params: { code },
      body: { year, topics: topics.filter(({ title }) => title.trim().length >= 2), call },
    });
  return (
    <Card>
      {version > 0 && (
        <p>
          {say(PLAN_WORDS.version, { n: version })}{' '}
          <a href={`/talks/plan?place=${code}&year=${year}`} target="_blank" rel="noreferrer">
            {say(PLAN_WORDS.look)}
          </a>
        </p>
      )}
      {topics.map((topic, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of the form is its place in it
        <fieldset className="talk-side bare" key={at}>
          <legend className="unseen">{say(PLAN_WORDS.topic, { n: at + 1 })}</legend>
          <TextField
            label={say(PLAN_WORDS.topic, { n: at + 1 })}
            maxLength={60}
            value={topic.title}
            onChange={({ target }) => change(at, { title: target.value })}
          />
          <Select
            label={say(PLAN_WORDS.month)}
            value={String(topic.month)}
            choices={MONTHS.map((n) => ({ value: String(n), label: say(PLAN_WORDS.inMonth, { n }) }))}
            onChange={({ target }) => change(at, { month: Number(target.value) })}
          />
          <Select
            label={say(PLAN_WORDS.form)}
            value={topic.form}
            choices={FORMS.map((value) => ({ value, label: say(FORM_LABELS[value]) }))}
            onChange={({ target }) => change(at, { form: target.value as Form })}
          />
        </fieldset>
      ))}
      <Button small onClick={() => setTopics([...topics, BLANK])}>
        {say(PLAN_WORDS.more)}
      </Button>
      <CheckField
        label={say(PLAN_WORDS.call)}
        checked={call !== null}
        onChange={({ target }) => setCall(target.checked ? { from: today, until: today, words: '' } : null)}
      />
      {call !== null && (
        <>
          {(['from', 'until'] as const).map((end) => (
            <TextField
              key={end}
              type="date"
              label={say(PLAN_WORDS[end])}
              value={call[end]}
              onChange={({ target }) => setCall({ ...call, [end]: target.value })}
            />
          ))}
          <TextArea
            label={say(PLAN_WORDS.words)}
            hint={say(PLAN_WORDS.wordsHint)}
            rows={3}
            limit={500}
            value={call.words}
            onChange={({ target }) => setCall({ ...call, words: target.value })}
          />
        </>
      )}
      <Unsent sending={sending} refusals={PLAN_REFUSALS} />
      <Actions>
        <Button kind="primary" busy={sending.sending} onClick={publish}>
          {say(PLAN_WORDS.publish)}
        </Button>
      </Actions>
    </Card>
  );
}

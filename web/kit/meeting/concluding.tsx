/** 写明结果: what became of an item; what this body may not do is not offered, and what is to be done has an owner and a day. */
import { useState } from 'react';
import { type Item, OUTCOMES, type Outcome } from '../../../domain/meeting/meeting.ts';
import { BODIES, type Body, bodyFor } from '../../../domain/meeting/subject.ts';
import { Button } from '../button.tsx';
import { ChoiceGroup } from '../choice.tsx';
import { dayText } from '../day-text.ts';
import { Select, TextArea, TextField } from '../field.tsx';
import { Tag } from '../marks.tsx';
import { useLang, useSay } from '../sentences.ts';
import { ActForm, Fold } from './form.tsx';
import { useRunning } from './running.ts';
import { BODY_LABELS, OUTCOME_LABELS } from './terms.ts';
import { ROOM_WORDS } from './words.ts';

/** What a standing leaves to choose; the server's rule is asked all the same. */
const OFFERED: Readonly<Record<Item['standing'], readonly Outcome[]>> = {
  decides: OUTCOMES,
  advises: OUTCOMES.filter((it) => it !== 'decided'),
  refers: OUTCOMES.filter((it) => it !== 'decided' && it !== 'recommended'),
};

const FIRST: Readonly<Record<Item['standing'], Outcome>> = {
  decides: 'decided',
  advises: 'recommended',
  refers: 'referred',
};

interface TaskDraft {
  readonly what: string;
  readonly owner: string;
  readonly due: string;
}
const NO_TASK: TaskDraft = { what: '', owner: '', due: '' };

export function Concluding({ item }: { readonly item: Item }) {
  const say = useSay();
  const { act } = useRunning();
  const [outcome, setOutcome] = useState<Outcome>(FIRST[item.standing]);
  const [to, setTo] = useState<Body>(
    bodyFor(item.subject) === 'council' ? 'department' : bodyFor(item.subject),
  );
  const [words, setWords] = useState('');
  const [tasks, setTasks] = useState<readonly TaskDraft[]>([NO_TASK]);
  const form = `conclude ${item.id}`;
  const conclude = () =>
    act(
      'conclude',
      {
        ...{ itemId: item.id, outcome, to: outcome === 'referred' ? to : null, words: words.trim() || null },
        tasks: tasks
          .filter(({ what }) => what.trim() !== '')
          .map(({ what, owner, due }) => ({ what: what.trim(), owner: owner.trim(), due })),
      },
      form,
    );
  const change = (at: number, more: Partial<TaskDraft>) =>
    setTasks(tasks.map((task, i) => (i === at ? { ...task, ...more } : task)));
  return (
    <Fold title={say(ROOM_WORDS.conclude)}>
      <ActForm name={form} button={say(ROOM_WORDS.conclude)} kind="primary" onAct={conclude}>
        <ChoiceGroup
          row
          label={say(ROOM_WORDS.outcome)}
          name={form}
          chosen={outcome}
          choices={OFFERED[item.standing].map((value) => ({ value, label: say(OUTCOME_LABELS[value]) }))}
          onChoose={setOutcome}
        />
        {outcome === 'referred' && (
          <Select
            label={say(ROOM_WORDS.to)}
            value={to}
            choices={BODIES.filter((it) => it !== 'council').map((value) => ({
              value,
              label: say(BODY_LABELS[value]),
            }))}
            onChange={({ target }) => setTo(target.value as Body)}
          />
        )}
        {outcome !== 'decided' && outcome !== 'recommended' && (
          <TextArea
            label={say(ROOM_WORDS.words)}
            rows={2}
            limit={2000}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
        {tasks.map((task, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a form, never moved
          <div key={at} className="counts">
            <TextField
              label={say(ROOM_WORDS.task)}
              optional
              value={task.what}
              onChange={({ target }) => change(at, { what: target.value })}
            />
            <TextField
              label={say(ROOM_WORDS.owner)}
              optional
              value={task.owner}
              onChange={({ target }) => change(at, { owner: target.value })}
            />
            <TextField
              type="date"
              label={say(ROOM_WORDS.due)}
              optional
              value={task.due}
              onChange={({ target }) => change(at, { due: target.value })}
            />
          </div>
        ))}
        <Button small kind="quiet" onClick={() => setTasks([...tasks, NO_TASK])}>
          {say(ROOM_WORDS.addTask)}
        </Button>
      </ActForm>
    </Fold>
  );
}

/** What has not come to its end here. */
const UNSETTLED: readonly Outcome[] = ['not_agreed', 'referred', 'put_off'];

export function Concluded({ item: { conclusion } }: { readonly item: Item }) {
  const say = useSay();
  const lang = useLang();
  if (conclusion === null) return null;
  const { outcome, to, words, tasks } = conclusion;
  return (
    <div className="concluded">
      <p>
        <Tag strong={UNSETTLED.includes(outcome)}>{say(OUTCOME_LABELS[outcome])}</Tag>
        {to !== null && ` → ${say(BODY_LABELS[to])}`}
      </p>
      {words !== '' && <p lang="zh-CN">{words}</p>}
      <ul className="said" lang="zh-CN">
        {tasks.map(({ what, owner, due, answers = [] }) => (
          <li key={`${what} ${owner}`}>
            {say(ROOM_WORDS.taskLine, { what, owner, due: dayText(due, lang) })}
            {answers.map(({ on, words, done }) => (
              <p key={`${on} ${words}`} className="meeting-soft">
                {dayText(on, lang)} {words} {done && <Tag>{say(ROOM_WORDS.taskDone)}</Tag>}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

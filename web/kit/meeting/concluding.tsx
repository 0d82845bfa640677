/** 写明结果: what became of an item; what this body may not do is not offered, and what is to be done has an owner and a day. */
import { useId } from 'react';
import { type Item, OUTCOMES, type Outcome } from '../../../domain/meeting/meeting.ts';
import { BODIES, type Body, bodyFor } from '../../../domain/meeting/subject.ts';
import { Button } from '../button.tsx';
import { ChoiceGroup } from '../choice.tsx';
import { dayText } from '../day-text.ts';
import { useFormDraft } from '../draft-folder.ts';
import { Select, TextArea, TextField } from '../field.tsx';
import { Tag } from '../marks.tsx';
import { useLang, useSay } from '../sentences.ts';
import { ActForm, Fold } from './form.tsx';
import { proofLine } from './owned-words.ts';
import { type NamedBody, useRunning } from './running.ts';
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

interface ConclusionDraft {
  readonly outcome: Outcome;
  readonly to: Body;
  readonly receiver: string;
  readonly words: string;
  readonly tasks: readonly TaskDraft[];
}

const blankFor = ({ standing, subject }: Item): ConclusionDraft => ({
  outcome: FIRST[standing],
  to: bodyFor(subject) === 'council' ? 'department' : bodyFor(subject),
  ...{ receiver: '', words: '', tasks: [NO_TASK] },
});

export function Concluding({ item }: { readonly item: Item }) {
  const say = useSay();
  const { act, bodies = [] } = useRunning();
  const form = `conclude ${item.id}`;
  const { draft, change, drop } = useFormDraft(form, blankFor(item));
  const { outcome, to, receiver, words, tasks } = draft;
  const known = keyIn(bodies, receiver);
  const conclude = async () => {
    const taken = await act(
      'conclude',
      {
        ...{ itemId: item.id, outcome, to: outcome === 'referred' ? to : null, words: words.trim() || null },
        ...(outcome === 'referred' && to !== 'cppcc' && known !== undefined && { receiver: known }),
        tasks: tasks
          .filter(({ what }) => what.trim() !== '')
          .map(({ what, owner, due }) => ({
            ...{ what: what.trim(), owner: owner.trim(), due },
            ...(keyIn(bodies, owner) !== undefined && { ownerKey: keyIn(bodies, owner) }),
          })),
      },
      form,
    );
    if (taken) drop();
    return taken;
  };
  const changeTask = (n: number, more: Partial<TaskDraft>) =>
    change({ tasks: tasks.map((task, i) => (i === n ? { ...task, ...more } : task)) });
  return (
    <Fold title={say(ROOM_WORDS.conclude)} forms={[form]}>
      <ActForm name={form} button={say(ROOM_WORDS.conclude)} kind="primary" onAct={conclude}>
        <ChoiceGroup
          row
          label={say(ROOM_WORDS.outcome)}
          name={form}
          chosen={outcome}
          choices={OFFERED[item.standing].map((value) => ({ value, label: say(OUTCOME_LABELS[value]) }))}
          onChoose={(next) => change({ outcome: next })}
        />
        {outcome === 'referred' && (
          <Select
            label={say(ROOM_WORDS.to)}
            value={to}
            choices={BODIES.filter((it) => it !== 'council').map((value) => ({
              value,
              label: say(BODY_LABELS[value]),
            }))}
            onChange={({ target }) => change({ to: target.value as Body })}
          />
        )}
        {outcome === 'referred' && to !== 'cppcc' && bodies.length > 0 && (
          <BodyField
            label={say(ROOM_WORDS.referAt)}
            value={receiver}
            bodies={bodies}
            onChange={(name) => change({ receiver: name })}
          />
        )}
        {outcome !== 'decided' && outcome !== 'recommended' && (
          <TextArea
            label={say(ROOM_WORDS.words)}
            rows={2}
            limit={2000}
            value={words}
            onChange={({ target }) => change({ words: target.value })}
          />
        )}
        {tasks.map((task, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a form, never moved
          <div key={n} className="counts">
            <TextField
              label={say(ROOM_WORDS.task)}
              optional
              value={task.what}
              onChange={({ target }) => changeTask(n, { what: target.value })}
            />
            <BodyField
              label={say(ROOM_WORDS.owner)}
              value={task.owner}
              bodies={bodies}
              onChange={(owner) => changeTask(n, { owner })}
            />
            <TextField
              type="date"
              label={say(ROOM_WORDS.due)}
              optional
              value={task.due}
              onChange={({ target }) => changeTask(n, { due: target.value })}
            />
          </div>
        ))}
        <Button small kind="quiet" onClick={() => change({ tasks: [...tasks, NO_TASK] })}>
          {say(ROOM_WORDS.addTask)}
        </Button>
      </ActForm>
    </Fold>
  );
}

interface BodyFieldProps {
  readonly label: string;
  readonly value: string;
  readonly bodies: readonly NamedBody[];
  readonly onChange: (name: string) => void;
}

/** A name is written, or chosen of those there are; what is called like one of them is that one. */
function BodyField({ label, value, bodies, onChange }: BodyFieldProps) {
  const say = useSay();
  const list = useId();
  const known = keyIn(bodies, value) !== undefined;
  return (
    <>
      <TextField
        label={label}
        hint={known ? say(ROOM_WORDS.isTold) : undefined}
        optional
        list={list}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id={list}>
        {bodies.map(({ key, name }) => (
          <option key={key} value={name} />
        ))}
      </datalist>
    </>
  );
}

const keyIn = (bodies: readonly NamedBody[], text: string): string | undefined =>
  bodies.find(({ name }) => name === text.trim())?.key;

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
            {answers.map(({ on, words, proof, done }) => (
              <p key={`${on} ${words}`} className="meeting-soft">
                {dayText(on, lang)} {words}{' '}
                {proof !== undefined && say(ROOM_WORDS.proofIs, { proof: proofLine(proof) })}{' '}
                {done && <Tag>{say(ROOM_WORDS.taskDone)}</Tag>}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

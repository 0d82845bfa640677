/** 一项议程: what this meeting may do with it, who is recused, who speaks, what is moved, and what became of it. */
import { useState } from 'react';
import type { Item } from '../../../domain/meeting/meeting.ts';
import { chosenGauge } from '../../../domain/meeting/presence.ts';
import { bodyFor } from '../../../domain/meeting/subject.ts';
import { Button } from '../button.tsx';
import { TextField } from '../field.tsx';
import { Card } from '../list.tsx';
import { Tag } from '../marks.tsx';
import { Notice } from '../notice.tsx';
import { useSay } from '../sentences.ts';
import { Concluded, Concluding } from './concluding.tsx';
import { ActForm, Fold } from './form.tsx';
import { GaugeLine } from './gauges.tsx';
import { recusedText } from './minutes-text.ts';
import { Motions } from './motions.tsx';
import { labelOf, nameOf, numberIn } from './people.ts';
import { useFields, useRunning } from './running.ts';
import { itemNow, Spent } from './spent.tsx';
import { BODY_LABELS, STANDING_LABELS, SUBJECT_LABELS } from './terms.ts';
import { ROOM_WORDS } from './words.ts';

export function ItemCard({ item, at }: { readonly item: Item; readonly at: number }) {
  const say = useSay();
  const running = useRunning();
  const open = running.meeting.status === 'opened' && item.conclusion === null;
  return (
    <Card
      title={<span lang="zh-CN">{`${at + 1}. ${item.title}`}</span>}
      aside={
        itemNow(running.meeting)?.id === item.id ? (
          <Spent
            key={item.id}
            of={`${running.meeting.id} ${item.id}`}
            opened={at === 0 ? (running.meeting.opened ?? undefined) : undefined}
            box={item.minutes}
          />
        ) : (
          say(ROOM_WORDS.minutes, { n: item.minutes })
        )
      }
    >
      <p className="item-tags">
        <Tag>{say(SUBJECT_LABELS[item.subject])}</Tag>
        <Tag strong={item.standing === 'refers'}>{say(STANDING_LABELS[item.standing])}</Tag>
      </p>
      {item.standing === 'refers' && (
        <Notice kind="warn" still>
          {say(ROOM_WORDS.standingTo, { body: say(BODY_LABELS[bodyFor(item.subject)]) })}
        </Notice>
      )}
      {item.recused.length > 0 && (
        <p>
          {say(ROOM_WORDS.recused, {
            who: item.recused.map((no) => recusedText(running, item, no)).join('、'),
          })}
        </p>
      )}
      {open && item.recused.length > 0 && <GaugeLine gauge={chosenGauge(running, item.recused)} />}
      <Said item={item} />
      <Motions item={item} open={open} />
      {item.conclusion === null ? open && <Concluding item={item} /> : <Concluded item={item} />}
      {open && (
        <Fold title={say(ROOM_WORDS.more)} forms={[saidForm(item), recuseForm(item)]}>
          <Speaking item={item} />
          <Recusing item={item} />
        </Fold>
      )}
    </Card>
  );
}

/** What was noted, by whom it was said. */
function Said({ item }: { readonly item: Item }) {
  const running = useRunning();
  const said = running.meeting.speeches.filter(({ itemId, words }) => itemId === item.id && words !== null);
  if (said.length === 0) return null;
  return (
    <ul className="said" lang="zh-CN">
      {said.map(({ no, words }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was said is only added to
        <li key={at}>{`${nameOf(running, no)}：${words}`}</li>
      ))}
    </ul>
  );
}

const saidForm = (item: Item): string => `said ${item.id}`;

function Speaking({ item }: { readonly item: Item }) {
  const say = useSay();
  const running = useRunning();
  const { meeting, act, busy } = running;
  const [no, setNo] = useState('');
  const { fields, bind, emptiedBy } = useFields(saidForm(item), { words: '' });
  const waiting = meeting.queue.filter(({ itemId }) => itemId === item.id);
  const [first] = waiting;
  const form = `speak ${item.id}`;
  // Whoever speaks a second time begins anew.
  const turn = `${item.id} ${first?.no} ${meeting.speeches.length}`;
  const ask = () => {
    const number = numberIn(no, running.voters);
    if (number === undefined) return say(ROOM_WORDS.badNumber);
    return act('ask-to-speak', { itemId: item.id, no: number }, form).then((taken) => {
      if (taken) setNo('');
      return taken;
    });
  };
  const heard = async () => {
    if (first === undefined) return;
    const words = fields.words.trim() || null;
    await emptiedBy(act('heard', { ...first, words }, form));
  };
  return (
    <>
      <ActForm name={form} button={say(ROOM_WORDS.askToSpeak)} onAct={ask}>
        <TextField
          label={say(ROOM_WORDS.no)}
          autoComplete="off"
          value={no}
          onChange={({ target }) => setNo(target.value)}
        />
      </ActForm>
      {first !== undefined && (
        <div className="meeting-form">
          <p>{say(ROOM_WORDS.queue, { who: waiting.map((it) => labelOf(running, it.no)).join('，') })}</p>
          <p className="meeting-soft">
            {nameOf(running, first.no)} <Spent key={turn} of={turn} />
          </p>
          <TextField
            label={say(ROOM_WORDS.heardWords)}
            maxLength={1000}
            autoComplete="off"
            {...bind('words')}
          />
          <Button busy={busy} onClick={() => void heard()}>
            {`${nameOf(running, first.no)} ${say(ROOM_WORDS.heard)}`}
          </Button>
        </div>
      )}
    </>
  );
}

const recuseForm = (item: Item): string => `recuse ${item.id}`;

function Recusing({ item }: { readonly item: Item }) {
  const say = useSay();
  const { act, voters } = useRunning();
  const form = recuseForm(item);
  const { fields, bind, emptiedBy } = useFields(form, { no: '', why: '' });
  const recuse = () => {
    const no = numberIn(fields.no, voters);
    if (no === undefined) return say(ROOM_WORDS.badNumber);
    return emptiedBy(act('recuse', { itemId: item.id, no, why: fields.why.trim() }, form));
  };
  return (
    <ActForm name={form} button={say(ROOM_WORDS.recuse)} onAct={recuse}>
      <TextField label={say(ROOM_WORDS.no)} autoComplete="off" {...bind('no')} />
      <TextField label={say(ROOM_WORDS.recuseWhy)} maxLength={100} autoComplete="off" {...bind('why')} />
    </ActForm>
  );
}

/** 一致同意: each objection with its reason, its remedy and its answer; all agree once none is left open. */
import { useState } from 'react';
import type { Motion, Objection } from '../../../domain/meeting/meeting.ts';
import { Button } from '../button.tsx';
import { ChoiceGroup } from '../choice.tsx';
import { TextArea, TextField } from '../field.tsx';
import { newId } from '../ids.ts';
import { useSay } from '../sentences.ts';
import { ActForm, Fold } from './form.tsx';
import { useFields, useRunning } from './running.ts';
import { ROOM_WORDS } from './words.ts';

export function Objections({ motion, open }: { readonly motion: Motion; readonly open: boolean }) {
  const say = useSay();
  const { act, busy, told } = useRunning();
  const form = `agree ${motion.id}`;
  return (
    <>
      {motion.objections.map((objection) => (
        <ObjectionPart key={objection.id} motion={motion} objection={objection} open={open} />
      ))}
      {open && motion.amends === null && (
        <div className="meeting-line">
          <Button busy={busy} onClick={() => void act('agree', { motionId: motion.id }, form)}>
            {say(ROOM_WORDS.agree)}
          </Button>
          {told?.form === form && told.words}
        </div>
      )}
      {open && motion.amends === null && (
        <Fold title={say(ROOM_WORDS.object)} forms={[objectForm(motion)]}>
          <Objecting motion={motion} />
        </Fold>
      )}
    </>
  );
}

const objectForm = (motion: Motion): string => `object ${motion.id}`;

function Objecting({ motion }: { readonly motion: Motion }) {
  const say = useSay();
  const { act } = useRunning();
  const form = objectForm(motion);
  const { fields, bind, emptiedBy } = useFields(form, { side: '', reason: '', remedy: '' });
  const object = () => {
    const body = {
      side: fields.side.trim() || null,
      reason: fields.reason.trim(),
      remedy: fields.remedy.trim(),
    };
    return emptiedBy(act('object', { motionId: motion.id, objectionId: newId(), ...body }, form));
  };
  return (
    <ActForm name={form} button={say(ROOM_WORDS.object)} onAct={object}>
      <TextField
        label={say(ROOM_WORDS.side)}
        hint={say(ROOM_WORDS.sideHint)}
        optional
        maxLength={40}
        {...bind('side')}
      />
      <TextArea label={say(ROOM_WORDS.reason)} rows={2} limit={500} {...bind('reason')} />
      <TextArea label={say(ROOM_WORDS.remedy)} rows={2} limit={500} {...bind('remedy')} />
    </ActForm>
  );
}

interface ObjectionPartProps {
  readonly motion: Motion;
  readonly objection: Objection;
  readonly open: boolean;
}

function ObjectionPart({ motion, objection, open }: ObjectionPartProps) {
  const say = useSay();
  const { side, reason, remedy, answer } = objection;
  return (
    <div className="objection">
      <p lang="zh-CN">
        {side !== null && <strong>{side} </strong>}
        {reason}（{remedy}）
      </p>
      {answer !== null && (
        <p>
          {say(ROOM_WORDS.answeredHow, { how: say(ROOM_WORDS[answer.how]) })}
          <span lang="zh-CN">{answer.words}</span>
        </p>
      )}
      {answer === null && open && <Answering motion={motion} objection={objection} />}
    </div>
  );
}

const HOWS = ['withdrawn', 'integrated', 'overruled'] as const;

function Answering({ motion, objection }: Omit<ObjectionPartProps, 'open'>) {
  const say = useSay();
  const { act } = useRunning();
  const [how, setHow] = useState<(typeof HOWS)[number]>('withdrawn');
  const form = `answer ${objection.id}`;
  const { fields, bind, emptiedBy } = useFields(form, { words: '', text: motion.text });
  const ids = { motionId: motion.id, objectionId: objection.id };
  const answer = () =>
    emptiedBy(
      act(
        'answer-objection',
        { ...ids, how, words: fields.words.trim(), text: how === 'integrated' ? fields.text.trim() : null },
        form,
      ),
    );
  return (
    <ActForm name={form} button={say(ROOM_WORDS.answer)} onAct={answer}>
      <ChoiceGroup
        row
        label={say(ROOM_WORDS.answer)}
        name={form}
        chosen={how}
        choices={HOWS.map((value) => ({ value, label: say(ROOM_WORDS[value]) }))}
        onChoose={setHow}
      />
      <TextField label={say(ROOM_WORDS.answerWords)} maxLength={500} {...bind('words')} />
      {how === 'integrated' && (
        <TextArea label={say(ROOM_WORDS.newText)} rows={2} limit={2000} {...bind('text')} />
      )}
    </ActForm>
  );
}

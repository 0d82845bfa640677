/** 撤销: takes a file back with a reason, or says which rows stand against it. */
import { type FormEvent, useState } from 'react';
import { undoIntake } from '../../../contract/intake.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { listed, useLang, useSay } from '../../kit/sentences.ts';
import { dateOf } from '../../kit/when.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import type { IntakePage } from './intake.tsx';
import { INTAKE_REFUSALS } from './refusals.ts';
import { INTAKE_WORDS } from './words.ts';

const WHY = { min: 4, max: 500 };

interface UndoProps {
  readonly page: IntakePage;
  readonly onUndone: () => void;
}

export function UndoIntake({ page: { intakeId, undoUntil, builtUpon }, onUndone }: UndoProps) {
  const say = useSay();
  const lang = useLang();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useSending(undoIntake, () => {
    announce(say(INTAKE_WORDS.undoDone));
    onUndone();
  });
  const short = why.trim().length < WHY.min;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) sending.send({ params: { intakeId }, body: { why: why.trim() } });
  };
  if (builtUpon.length > 0)
    return (
      <Card title={say(INTAKE_WORDS.undo)}>
        <Notice kind="info" still>
          <p>{say(INTAKE_WORDS.builtUpon, { rows: listed(builtUpon.map(String), lang) })}</p>
        </Notice>
      </Card>
    );
  return (
    <Card title={say(INTAKE_WORDS.undo)}>
      <form onSubmit={submit} noValidate>
        <p>{say(INTAKE_WORDS.undoLead, { until: undoUntil === null ? '' : dateOf(undoUntil, lang) })}</p>
        <TextArea
          label={say(INTAKE_WORDS.undoWhy)}
          rows={2}
          limit={WHY.max}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
          error={tried && short ? say(WORDS.tooShort, { n: WHY.min }) : null}
        />
        <Unsent sending={sending} refusals={INTAKE_REFUSALS} />
        <Actions>
          <Button type="submit" kind="danger" busy={sending.sending}>
            {say(INTAKE_WORDS.undo)}
          </Button>
        </Actions>
      </form>
    </Card>
  );
}

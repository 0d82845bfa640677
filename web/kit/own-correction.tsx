/** 更正账号信息: what is kept, what was asked last to be set right and what was answered, and asking. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { askCorrection } from '../../contract/correction.ts';
import type { MyOwn } from '../../contract/own.ts';
import { call, type Reply } from './api.ts';
import { Actions, Button } from './button.tsx';
import { TextField } from './field.tsx';
import { newId } from './ids.ts';
import { Time } from './marks.tsx';
import { Notice } from './notice.tsx';
import { CORRECTION_WORDS } from './own-words.ts';
import { useSay } from './sentences.ts';
import { POST_LABELS } from './terms.ts';

type Trouble = Exclude<Reply<never>, { readonly kind: 'answer' }>;

interface OwnCorrectionProps {
  readonly own: MyOwn;
  readonly again: () => void;
  readonly trouble: (trouble: Trouble, again: () => void) => ReactNode;
}

export function OwnCorrection({ own, again, trouble }: OwnCorrectionProps) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  return (
    <div className="stack own-correction">
      {own.correction && <Asked asked={own.correction} />}
      {asking ? (
        <AskForm
          own={own}
          trouble={trouble}
          onDone={(done) => {
            setAsking(false);
            if (done) again();
          }}
        />
      ) : (
        <Actions>
          <Button onClick={() => setAsking(true)}>{say(CORRECTION_WORDS.ask)}</Button>
        </Actions>
      )}
    </div>
  );
}

function Asked({ asked: { name, phone, askedAt, answer } }: { asked: NonNullable<MyOwn['correction']> }) {
  const say = useSay();
  const wanted = [
    name === null ? [] : [say(CORRECTION_WORDS.nameTo, { name })],
    phone === null ? [] : [say(CORRECTION_WORDS.phoneTo, { phone })],
  ].flat();
  const state =
    answer === null
      ? CORRECTION_WORDS.waits
      : answer.agreed
        ? CORRECTION_WORDS.agreed
        : CORRECTION_WORDS.refused;
  return (
    <Notice kind={answer?.agreed === false ? 'warn' : 'info'} still>
      <p>
        <Time at={askedAt} /> {say(CORRECTION_WORDS.asked, { what: wanted.join(say(CORRECTION_WORDS.and)) })}
      </p>
      <p>
        {say(state, answer === null ? {} : { by: `${answer.byPlace} ${say(POST_LABELS[answer.byPost])}` })}
      </p>
      {answer?.why && <p>{say(CORRECTION_WORDS.why, { why: answer.why })}</p>}
    </Notice>
  );
}

interface AskFormProps extends Pick<OwnCorrectionProps, 'own' | 'trouble'> {
  readonly onDone: (done: boolean) => void;
}

function AskForm({ own, trouble, onDone }: AskFormProps) {
  const say = useSay();
  const [name, setName] = useState(own.name);
  const [phone, setPhone] = useState(own.phone ?? '');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Trouble>();
  const [commandId] = useState(newId);
  const digits = phone.replace(/\s/g, '');
  const newName = name.trim() === own.name ? undefined : name.trim();
  const newPhone = digits === (own.phone ?? '') ? undefined : digits;
  const wrong = {
    name: newName !== undefined && [...newName].length < 2,
    phone: newPhone !== undefined && !/^1[3-9]\d{9}$/.test(newPhone),
    same: newName === undefined && newPhone === undefined,
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong.name || wrong.phone || wrong.same) return;
    setBusy(true);
    const reply = await call(askCorrection, {
      body: {
        commandId,
        ...(newName === undefined ? {} : { name: newName }),
        ...(newPhone === undefined ? {} : { phone: newPhone }),
      },
    });
    setBusy(false);
    if (reply.kind === 'answer') onDone(true);
    else setFailed(reply);
  };
  return (
    <form className="act-form" onSubmit={(event) => void submit(event)} noValidate>
      <p>{say(CORRECTION_WORDS.lead)}</p>
      <TextField
        label={say(CORRECTION_WORDS.name)}
        maxLength={30}
        autoComplete="name"
        value={name}
        error={
          tried && wrong.name
            ? say(CORRECTION_WORDS.shortName)
            : tried && wrong.same
              ? say(CORRECTION_WORDS.same)
              : undefined
        }
        onChange={({ target }) => setName(target.value)}
      />
      <TextField
        label={say(CORRECTION_WORDS.phone)}
        type="tel"
        autoComplete="tel"
        maxLength={20}
        value={phone}
        error={tried && wrong.phone ? say(CORRECTION_WORDS.wrongPhone) : undefined}
        onChange={({ target }) => setPhone(target.value)}
      />
      {failed && trouble(failed, () => setFailed(undefined))}
      <Actions>
        <Button type="submit" kind="primary" busy={busy}>
          {say(CORRECTION_WORDS.send)}
        </Button>
        <Button kind="quiet" onClick={() => onDone(false)}>
          {say(CORRECTION_WORDS.cancel)}
        </Button>
      </Actions>
    </form>
  );
}

/** 发一条试试: a real message to somebody, and the gateway's own answer. */
import { type FormEvent, useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { tryChannel } from '../../../contract/notice-setting.ts';
import type { Channel } from '../../../domain/notice/kind.ts';
import { call } from '../../kit/api.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { type Choice, Select, TextField } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { noticed, type Trouble } from '../ask.ts';
import { troubleOf } from '../trouble.tsx';
import { NOTICE_WORDS, TRIAL_WORDS } from './notice-words.ts';

interface TrialProps {
  readonly channel: Channel;
  readonly label: Sentence;
  /** Of a channel with a list of its own: whom it can go to. */
  readonly choices?: readonly Choice[];
}

export function Trial({ channel, label, choices }: TrialProps) {
  const say = useSay();
  const [to, setTo] = useState(choices?.[0]?.value ?? '');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<AnswerOf<typeof tryChannel>>();
  const [trouble, setTrouble] = useState<Trouble>();
  const wrong = to.trim().length < 4;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setTold(undefined);
    setTrouble(undefined);
    if (wrong) return;
    setBusy(true);
    const reply = noticed(await call(tryChannel, { body: { channel, to: to.trim() } }));
    setBusy(false);
    if (reply.kind === 'answer') setTold(reply.answer);
    else setTrouble(reply);
  };
  const field = {
    label: say(label),
    error: tried && wrong ? say(NOTICE_WORDS.trialWrong) : undefined,
    value: to,
  };
  return (
    <Card title={say(NOTICE_WORDS.trial)}>
      <form className="act-form" onSubmit={(event) => void submit(event)} noValidate>
        <p className="act-lead">{say(NOTICE_WORDS.trialLead)}</p>
        {choices === undefined ? (
          <TextField
            {...field}
            autoComplete="off"
            maxLength={64}
            onChange={({ target }) => setTo(target.value)}
          />
        ) : (
          <Select {...field} choices={choices} onChange={({ target }) => setTo(target.value)} />
        )}
        <div role="status">
          {told && (
            <Notice kind={told.kind === 'sent' ? 'info' : 'warn'}>
              {say(TRIAL_WORDS[told.kind], { said: told.said })}
            </Notice>
          )}
          {trouble && <Notice kind="warn">{say(...troubleOf(trouble))}</Notice>}
        </div>
        <Actions>
          <Button type="submit" busy={busy}>
            {say(NOTICE_WORDS.send)}
          </Button>
        </Actions>
      </form>
    </Card>
  );
}

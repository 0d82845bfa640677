/** 村委会电话: what stands on every card of the village. */
import { type FormEvent, useCallback, useState } from 'react';
import { setHallPhone } from '../../../contract/door-card.ts';
import { PHONE_NUMBER } from '../../../domain/kernel/phone.ts';
import { CHANGED_MEANWHILE } from '../../kit/area-words.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { AREA_WORDS } from './words.ts';

interface HallPhoneProps {
  readonly code: string;
  readonly version: number;
  readonly phone: string;
}

const REFUSALS = { 'changed-meanwhile': CHANGED_MEANWHILE };

export function HallPhone({ code, version, phone: stored }: HallPhoneProps) {
  const say = useSay();
  const [phone, setPhone] = useState(stored);
  const [wrong, setWrong] = useState(false);
  const done = useCallback(() => announce(say(AREA_WORDS.saved)), [say]);
  const sending = useSending(setHallPhone, done);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = phone.trim();
    const bad = said !== '' && !PHONE_NUMBER.test(said);
    setWrong(bad);
    if (!bad) sending.send({ params: { code }, body: { version, phone: said === '' ? null : said } });
  };
  return (
    <Card title={say(AREA_WORDS.hallPhone)}>
      <form className="act-form" onSubmit={submit} noValidate>
        <TextField
          label={say(AREA_WORDS.hallPhone)}
          hint={say(AREA_WORDS.hallPhoneLead)}
          type="tel"
          autoComplete="off"
          maxLength={15}
          value={phone}
          error={wrong ? say(AREA_WORDS.wrongPhone) : null}
          onChange={(event) => setPhone(event.target.value)}
        />
        <Unsent sending={sending} refusals={REFUSALS} />
        <div className="actions">
          <Button kind="primary" type="submit" busy={sending.sending}>
            {say(AREA_WORDS.save)}
          </Button>
        </div>
      </form>
    </Card>
  );
}

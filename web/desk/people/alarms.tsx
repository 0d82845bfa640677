/** 警示: openings the audit administrator is told of at once, and the decoys that give some of them. */
import { type FormEvent, useEffect, useState } from 'react';
import { listAlarms, setDecoys } from '../../../contract/alarm.ts';
import { readMatterNumber } from '../../../domain/matter/number.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { TextArea, TextField } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { Time } from '../../kit/marks.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unanswered, Unsent } from '../trouble.tsx';
import { officeName } from '../who.ts';
import { AUDITED_ACTS } from './act-labels.ts';
import { AUDIT_WORDS } from './words.ts';

/** A page that stands open hears of a new one this soon. */
const EVERY = 30_000;

export function Alarms() {
  const say = useSay();
  const lang = useLang();
  const asked = useAsked(listAlarms, {}, { kept: true });
  const { answer, again } = asked;
  useEffect(() => {
    const clock = setInterval(again, EVERY);
    return () => clearInterval(clock);
  }, [again]);
  return (
    <>
      <Unanswered asked={asked} />
      {answer && answer.alarms.length > 0 && (
        <Notice kind="warn" title={say(AUDIT_WORDS.alarms)}>
          <ul className="sentences">
            {answer.alarms.map(({ at, alarm, personName, post, placeName }) => (
              <li key={`${at} ${alarm} ${personName}`}>
                <Time at={at} /> {personName}（{officeName({ post, placeName, unitName: null }, lang)}）{' '}
                {say(AUDITED_ACTS[alarm])}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {answer && <Decoys key={answer.decoys.join()} decoys={answer.decoys} onSaved={again} />}
    </>
  );
}

function Decoys({ decoys, onSaved }: { readonly decoys: readonly string[]; readonly onSaved: () => void }) {
  const say = useSay();
  const [text, setText] = useState(decoys.join('\n'));
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useSending(setDecoys, () => {
    announce(say(AUDIT_WORDS.decoysSaved));
    onSaved();
  });
  const numbers = text.split(/[\s,，、]+/).filter((one) => one !== '');
  const wrong = numbers.some((one) => readMatterNumber(one) === undefined);
  const short = why.trim().length < 2;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong || short) return;
    sending.send({ body: { decoys: numbers.map((one) => readMatterNumber(one) ?? one), why: why.trim() } });
  };
  return (
    <Card>
      <details className="fold">
        <summary>{say(AUDIT_WORDS.decoys, { n: decoys.length })}</summary>
        <form onSubmit={submit} noValidate>
          <TextArea
            label={say(AUDIT_WORDS.decoyNumbers)}
            hint={say(AUDIT_WORDS.decoysHint)}
            rows={3}
            limit={1000}
            value={text}
            onChange={({ target }) => setText(target.value)}
            error={tried && wrong ? say(AUDIT_WORDS.decoyWrong) : null}
          />
          <TextField
            label={say(AUDIT_WORDS.decoysWhy)}
            maxLength={200}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
            error={tried && short ? say(AUDIT_WORDS.decoysWhyShort) : null}
          />
          <Unsent sending={sending} refusals={{}} />
          <Actions>
            <Button type="submit" busy={sending.sending}>
              {say(AUDIT_WORDS.decoysSave)}
            </Button>
          </Actions>
        </form>
      </details>
    </Card>
  );
}

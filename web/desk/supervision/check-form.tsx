/** 看落实，记一次: what, who went, who carried it out (and has to be kept apart), what was found. */
import { type FormEvent, useState } from 'react';
import { checkWork, type Supervision } from '../../../contract/supervision.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import { mayLookAt } from '../../../domain/room/check-work.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { Select, TextArea, TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { ADVISOR_LABELS } from '../../kit/room-terms.ts';
import { useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { useConditions } from '../address.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { ADVISOR_REFUSALS } from './refusals.ts';
import { keyOf, ThingField, thingAt } from './thing-field.tsx';
import { SUPERVISION_WORDS } from './words.ts';

const LEAST = 4;
const LONGEST = 80;

interface CheckFormProps {
  readonly code: string;
  readonly sheet: Supervision;
}

export function CheckForm({ code, sheet: { advisors, doers, things } }: CheckFormProps) {
  const say = useSay();
  const { conditions } = useConditions(['thing']);
  const [key, setKey] = useState(
    things.some((one) => keyOf(one) === conditions.thing) ? conditions.thing : '',
  );
  const [subject, setSubject] = useState('');
  const [day, setDay] = useState(dayOf(Date.now()));
  const [went, setWent] = useState<readonly string[]>([]);
  const [doneBy, setDoneBy] = useState('');
  const [found, setFound] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useSending(checkWork, () => announce(say(SUPERVISION_WORDS.recorded)));
  const chosen = things.find((one) => keyOf(one) === key);
  const lookedAt = thingAt(key);
  const inTerm = advisors.filter(
    ({ termOver, looksAt }) => !termOver && mayLookAt({ looksAt: looksAt ?? undefined }, lookedAt),
  );
  const called = chosen?.title.slice(0, LONGEST) ?? subject.trim();
  const short = found.trim().length < LEAST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (called.length < 2 || went.length === 0 || short || day === '') return;
    const advisorIds = went.filter((id) => inTerm.some(({ advisorId }) => advisorId === id));
    const said = { subject: called, lookedAt, day, advisorIds, found: found.trim() };
    sending.send({
      params: { code },
      body: { checkId: newId(), ...said, doneBy: doneBy === '' || chosen !== undefined ? [] : [doneBy] },
    });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <ThingField
        label={say(SUPERVISION_WORDS.subject)}
        none={say(SUPERVISION_WORDS.other)}
        things={things}
        value={key}
        onChange={(next) => {
          setKey(next);
          setWent([]);
        }}
      />
      {chosen === undefined && (
        <TextField
          label={say(SUPERVISION_WORDS.subjectOther)}
          placeholder={say(SUPERVISION_WORDS.subjectExample)}
          maxLength={LONGEST}
          value={subject}
          error={tried && subject.trim().length < 2 ? say(WORDS.tooShort, { n: 2 }) : undefined}
          onChange={({ target }) => setSubject(target.value)}
        />
      )}
      <TextField
        type="date"
        label={say(SUPERVISION_WORDS.day)}
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <fieldset className="field">
        <legend className="field-label">{say(SUPERVISION_WORDS.who)}</legend>
        {inTerm.map(({ advisorId, name, kind, drawn }) => (
          <CheckField
            key={advisorId}
            label={[name, say(ADVISOR_LABELS[kind]), ...(drawn ? [say(SUPERVISION_WORDS.byLot)] : [])].join(
              ' · ',
            )}
            checked={went.indexOf(advisorId) >= 0}
            onChange={() =>
              setWent(
                went.indexOf(advisorId) >= 0 ? went.filter((id) => id !== advisorId) : [...went, advisorId],
              )
            }
          />
        ))}
        {tried && went.length === 0 && <p className="field-error">{say(SUPERVISION_WORDS.missingWho)}</p>}
      </fieldset>
      {chosen === undefined ? (
        <Select
          label={say(SUPERVISION_WORDS.doneBy)}
          hint={say(SUPERVISION_WORDS.doneByHint)}
          value={doneBy}
          choices={[
            { value: '', label: say(WORDS.none) },
            ...doers.map((one) => ({
              value: one.officeId,
              label: `${one.personName} ${say(POST_LABELS[one.post])}`,
            })),
          ]}
          onChange={({ target }) => setDoneBy(target.value)}
        />
      ) : (
        <p className="field-hint">{say(SUPERVISION_WORDS.doersKnown)}</p>
      )}
      <TextArea
        label={say(SUPERVISION_WORDS.found)}
        rows={4}
        maxLength={1000}
        value={found}
        error={tried && short ? say(WORDS.tooShort, { n: LEAST }) : undefined}
        onChange={({ target }) => setFound(target.value)}
      />
      <Unsent sending={sending} refusals={ADVISOR_REFUSALS} />
      <Actions>
        <Button type="submit" kind="primary" busy={sending.sending}>
          {say(SUPERVISION_WORDS.record)}
        </Button>
      </Actions>
    </form>
  );
}

/** 设立、更名、迁移、合并、撤销的表单. */
import { type FormEvent, type ReactNode, useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import type { PlaceRow } from '../../../contract/place.ts';
import {
  abolishPlace,
  joinPlace,
  movePlace,
  openPlace,
  renamePlace,
} from '../../../contract/place-change.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { type PlaceOption, PlacePicker } from '../../kit/place-picker.tsx';
import { useSay } from '../../kit/sentences.ts';
import { type Sending, useSending } from '../ask.ts';
import { Unsent } from '../trouble.tsx';
import { CHANGE_WORDS, PLACE_ACT_LABELS, PLACE_REFUSALS, type PlaceAct } from './change-words.ts';
import { usePlaceSources } from './sources.ts';

export type ChangeDone = (answer: AnswerOf<typeof openPlace>) => void;

interface ChangeFormProps {
  readonly act: Exclude<PlaceAct, 'split' | 'boundary'>;
  readonly place: PlaceRow;
  readonly onDone: ChangeDone;
}

export function ChangeForm({ act, place, onDone }: ChangeFormProps) {
  const say = useSay();
  const sources = usePlaceSources();
  const [name, setName] = useState(act === 'rename' ? place.name : '');
  const [code, setCode] = useState('');
  const [other, setOther] = useState<PlaceOption | null>(null);
  const sending = useChange(act, { place, name: name.trim(), code: code.trim(), other, onDone });
  const naming = act === 'open' || act === 'rename';
  const pointing = act === 'move' || act === 'join';
  const complete = naming ? name.trim().length >= 2 : pointing ? other !== null : true;
  return (
    <PlaceForm act={act} sending={sending} complete={complete} onSend={sending.send}>
      {naming && (
        <TextField
          label={say(act === 'open' ? CHANGE_WORDS.name : CHANGE_WORDS.newName)}
          maxLength={40}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      )}
      {act === 'open' && (
        <TextField
          label={say(CHANGE_WORDS.code)}
          hint={say(CHANGE_WORDS.codeHint)}
          optional
          inputMode="numeric"
          maxLength={16}
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
      )}
      {pointing && (
        <PlacePicker
          {...sources}
          label={say(act === 'move' ? CHANGE_WORDS.to : CHANGE_WORDS.into)}
          value={other}
          onChange={setOther}
        />
      )}
    </PlaceForm>
  );
}

interface Filled {
  readonly place: PlaceRow;
  readonly name: string;
  readonly code: string;
  readonly other: PlaceOption | null;
  readonly onDone: ChangeDone;
}

/** The endpoint of a change, and its request as the form says it. */
function useChange(act: ChangeFormProps['act'], { place, name, code, other, onDone }: Filled) {
  const open = useSending(openPlace, onDone);
  const rename = useSending(renamePlace, onDone);
  const move = useSending(movePlace, onDone);
  const join = useSending(joinPlace, onDone);
  const abolish = useSending(abolishPlace, onDone);
  const params = { code: place.code };
  const to = other?.code ?? '';
  switch (act) {
    case 'open':
      return {
        ...open,
        send: () => open.send({ body: { parent: place.code, name, ...(code === '' ? {} : { code }) } }),
      };
    case 'rename':
      return { ...rename, send: () => rename.send({ params, body: { name } }) };
    case 'move':
      return { ...move, send: () => move.send({ params, body: { to } }) };
    case 'join':
      return { ...join, send: () => join.send({ params, body: { into: to } }) };
    case 'abolish':
      return { ...abolish, send: () => abolish.send({ params, body: {} }) };
  }
}

interface PlaceFormProps {
  readonly act: PlaceAct;
  readonly sending: Pick<Sending<never>, 'sending' | 'trouble' | 'again'>;
  readonly complete: boolean;
  readonly onSend: () => void;
  readonly children: ReactNode;
}

export function PlaceForm({ act, sending, complete, onSend, children }: PlaceFormProps) {
  const say = useSay();
  const [tried, setTried] = useState(false);
  const unknown = sending.trouble?.kind === 'silence';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (complete) onSend();
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <fieldset className="bare" disabled={unknown || sending.sending}>
        {children}
      </fieldset>
      {tried && !complete && (
        <p className="field-error" role="alert">
          {say(CHANGE_WORDS.missing)}
        </p>
      )}
      <Unsent sending={sending} refusals={PLACE_REFUSALS} />
      <Actions>
        {!unknown && (
          <Button type="submit" kind={act === 'abolish' ? 'danger' : 'primary'} busy={sending.sending}>
            {say(PLACE_ACT_LABELS[act].label)}
          </Button>
        )}
      </Actions>
    </form>
  );
}

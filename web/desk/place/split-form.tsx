/** 拆分: the names of the parts, and to which of them each place below goes. */
import { useState } from 'react';
import type { PlaceRow } from '../../../contract/place.ts';
import { splitPlace } from '../../../contract/place-change.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Select, TextField } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { type ChangeDone, PlaceForm } from './change-form.tsx';
import { CHANGE_WORDS } from './change-words.ts';

interface SplitFormProps {
  readonly code: string;
  readonly below: readonly PlaceRow[];
  readonly onDone: ChangeDone;
}

const LEAST = 2;
const MOST = 10;

export function SplitForm({ code, below, onDone }: SplitFormProps) {
  const say = useSay();
  const [names, setNames] = useState<readonly string[]>(['', '']);
  const [goes, setGoes] = useState<Readonly<Record<string, string>>>({});
  const sending = useSending(splitPlace, onDone);
  const resize = (count: number) => {
    setNames(Array.from({ length: count }, (_, part) => names[part] ?? ''));
    setGoes(Object.fromEntries(Object.entries(goes).filter(([, part]) => Number(part) < count)));
  };
  const complete =
    names.every((name) => name.trim().length >= 2) && below.every((place) => goes[place.code] !== undefined);
  const send = () =>
    sending.send({
      params: { code },
      body: {
        parts: names.map((name, part) => ({
          name: name.trim(),
          below: below.map((place) => place.code).filter((it) => goes[it] === String(part)),
        })),
      },
    });
  return (
    <PlaceForm act="split" sending={sending} complete={complete} onSend={send}>
      {names.map((typed, part) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the row
          key={part}
          label={say(CHANGE_WORDS.part, { n: part + 1 })}
          hint={part === 0 ? say(CHANGE_WORDS.firstPart) : undefined}
          maxLength={40}
          value={typed}
          onChange={({ target }) => setNames(names.map((name, i) => (i === part ? target.value : name)))}
        />
      ))}
      <PartCount count={names.length} onChange={resize} />
      {below.map(({ code: child, name }) => (
        <Select
          key={child}
          label={say(CHANGE_WORDS.whereTo, { name })}
          value={goes[child] ?? ''}
          choices={[
            { value: '', label: '…' },
            ...names.map((typed, part) => ({
              value: String(part),
              label: typed.trim() || say(CHANGE_WORDS.partNo, { n: part + 1 }),
            })),
          ]}
          onChange={({ target }) => setGoes({ ...goes, [child]: target.value })}
        />
      ))}
    </PlaceForm>
  );
}

interface PartCountProps {
  readonly count: number;
  readonly onChange: (count: number) => void;
}

/** One part more, or without the last; the places that were given to it wait to be given again. */
function PartCount({ count, onChange }: PartCountProps) {
  const say = useSay();
  return (
    <Actions>
      {count < MOST && (
        <Button small onClick={() => onChange(count + 1)}>
          {say(CHANGE_WORDS.addPart)}
        </Button>
      )}
      {count > LEAST && (
        <Button small kind="quiet" onClick={() => onChange(count - 1)}>
          {say(CHANGE_WORDS.dropPart, { n: count })}
        </Button>
      )}
    </Actions>
  );
}

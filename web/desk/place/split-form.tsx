/** 拆分: two names, and to which of the two each place below goes. */
import { useState } from 'react';
import type { PlaceRow } from '../../../contract/place.ts';
import { splitPlace } from '../../../contract/place-change.ts';
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

const PARTS = [0, 1] as const;

export function SplitForm({ code, below, onDone }: SplitFormProps) {
  const say = useSay();
  const [names, setNames] = useState<readonly string[]>(['', '']);
  const [goes, setGoes] = useState<Readonly<Record<string, string>>>({});
  const sending = useSending(splitPlace, onDone);
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
      {PARTS.map((part) => (
        <TextField
          key={part}
          label={say(CHANGE_WORDS.part, { n: part + 1 })}
          hint={part === 0 ? say(CHANGE_WORDS.firstPart) : undefined}
          maxLength={40}
          value={names[part] ?? ''}
          onChange={({ target }) => setNames(names.map((name, i) => (i === part ? target.value : name)))}
        />
      ))}
      {below.map(({ code: child, name }) => (
        <Select
          key={child}
          label={say(CHANGE_WORDS.whereTo, { name })}
          value={goes[child] ?? ''}
          choices={[
            { value: '', label: '…' },
            ...PARTS.map((part) => ({
              value: String(part),
              label: names[part]?.trim() || say(CHANGE_WORDS.partNo, { n: part + 1 }),
            })),
          ]}
          onChange={({ target }) => setGoes({ ...goes, [child]: target.value })}
        />
      ))}
    </PlaceForm>
  );
}

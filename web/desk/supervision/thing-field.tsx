/** 哪件事: one of the results, affairs and published items of a village, or none of them. */
import type { ThingChoice } from '../../../contract/supervision.ts';
import { WATCHED_KINDS, type WatchedThing } from '../../../domain/room/watched.ts';
import { Select } from '../../kit/field.tsx';
import { WATCHED_LABELS } from '../../kit/room-terms.ts';
import { COLON, useSay } from '../../kit/sentences.ts';

interface ThingFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What choosing none of them means. */
  readonly none: string;
  readonly things: readonly ThingChoice[];
  /** As written by `keyOf`; '' for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function ThingField({ label, hint, none, things, value, onChange }: ThingFieldProps) {
  const say = useSay();
  return (
    <Select
      label={label}
      hint={hint}
      value={value}
      choices={[
        { value: '', label: none },
        ...things.map((thing) => ({
          value: keyOf(thing),
          label: `${say(WATCHED_LABELS[thing.kind])}${say(COLON)}${thing.title}`,
        })),
      ]}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** As it stands in an address and as the value of a choice. */
export const keyOf = ({ kind, id }: WatchedThing): string => `${kind}:${id}`;

/** What a key names; undefined for none. */
export function thingAt(key: string): WatchedThing | undefined {
  const [kind, id = ''] = key.split(':');
  const known = WATCHED_KINDS.find((one) => one === kind);
  return known === undefined || id === '' ? undefined : { kind: known, id };
}

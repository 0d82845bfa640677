/** 任职的近亲属: found by name among those in office, put on the list, left out again. */
import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { useSay } from '../../kit/sentences.ts';
import { KnownPerson } from '../people/person-field.tsx';
import { SUPERVISION_WORDS } from './words.ts';

export interface Relative {
  readonly personId: string;
  readonly name: string;
}

interface RelativesFieldProps {
  readonly value: readonly Relative[];
  readonly onChange: (value: readonly Relative[]) => void;
}

const MOST = 10;

export function RelativesField({ value, onChange }: RelativesFieldProps) {
  const say = useSay();
  const [last, setLast] = useState('');
  const add = (personId: string, name: string) => {
    setLast(name);
    if (value.length < MOST && value.every((one) => one.personId !== personId))
      onChange([...value, { personId, name }]);
  };
  return (
    <fieldset className="field">
      <legend className="field-label">{say(SUPERVISION_WORDS.relatives)}</legend>
      <p className="field-hint">{say(SUPERVISION_WORDS.relativesHint)}</p>
      <KnownPerson chosen={last} error={undefined} onChoose={add} />
      {value.map(({ personId, name }) => (
        <Button
          key={personId}
          small
          kind="quiet"
          onClick={() => {
            setLast('');
            onChange(value.filter((one) => one.personId !== personId));
          }}
        >
          {say(SUPERVISION_WORDS.removeOne, { name })}
        </Button>
      ))}
    </fieldset>
  );
}

/** 边界: an outline from a file, or none. */
import { useState } from 'react';
import { getBoundary, setBoundary } from '../../../contract/place-change.ts';
import type { Boundary } from '../../../domain/place/boundary.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { boundaryIn } from './boundary-file.ts';
import { type ChangeDone, PlaceForm } from './change-form.tsx';
import { CHANGE_WORDS } from './change-words.ts';

interface BoundaryFormProps {
  readonly code: string;
  readonly onDone: ChangeDone;
}

export function BoundaryForm({ code, onDone }: BoundaryFormProps) {
  const say = useSay();
  const stored = useAsked(getBoundary, { params: { code } }).answer?.boundary;
  const [boundary, setRead] = useState<Boundary>();
  const [wrong, setWrong] = useState(false);
  const sending = useSending(setBoundary, onDone);
  const read = async (file: File | undefined) => {
    const found = file && boundaryIn(await file.text());
    setRead(found);
    setWrong(found === undefined);
  };
  return (
    <PlaceForm
      act="boundary"
      sending={sending}
      complete={boundary !== undefined}
      onSend={() => boundary && sending.send({ params: { code }, body: { boundary } })}
    >
      <Field
        label={say(CHANGE_WORDS.geojson)}
        hint={say(CHANGE_WORDS.geojsonHint)}
        error={wrong ? say(CHANGE_WORDS.badFile) : undefined}
      >
        {(ties) => (
          <input
            {...ties}
            type="file"
            accept=".json,.geojson,application/geo+json"
            onChange={({ target }) => void read(target.files?.[0])}
          />
        )}
      </Field>
      {stored && (
        <p>
          {say(CHANGE_WORDS.hasBoundary)}{' '}
          <Button
            small
            kind="danger"
            busy={sending.sending}
            onClick={() => sending.send({ params: { code }, body: { boundary: null } })}
          >
            {say(CHANGE_WORDS.remove)}
          </Button>
        </p>
      )}
    </PlaceForm>
  );
}

/** 调阅: one tap says what for and opens; the one it is about can see that it was opened. */
import { useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { openMatter } from '../../../contract/ways.ts';
import { type Openable, PURPOSES, type Purpose } from '../../../domain/matter/access.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { PURPOSE_LABELS } from '../../kit/way-terms.ts';
import { noticed, type Trouble } from '../ask.ts';
import { Told } from '../trouble.tsx';
import { MATTER_WORDS } from './words.ts';

interface OpenerProps {
  readonly matterId: string;
  readonly what: Openable;
  readonly lead: Sentence;
  readonly onOpen: (answer: AnswerOf<typeof openMatter>) => void;
}

export function Opener({ matterId, what, lead, onOpen }: OpenerProps) {
  const say = useSay();
  const [reading, setReading] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const open = async (purpose: Purpose) => {
    setReading(true);
    const reply = noticed(await call(openMatter, { params: { matterId }, body: { what, purpose } }));
    setReading(false);
    if (reply.kind === 'answer') onOpen(reply.answer);
    else setTrouble(reply);
  };
  return (
    <fieldset className="opener">
      <legend>{say(lead)}</legend>
      <div className="opener-purposes">
        {PURPOSES.map((purpose) => (
          <Button key={purpose} small busy={reading} onClick={() => void open(purpose)}>
            {say(PURPOSE_LABELS[purpose])}
          </Button>
        ))}
      </div>
      <p className="field-hint">{say(MATTER_WORDS.contactHint)}</p>
      <Told trouble={trouble} />
    </fieldset>
  );
}

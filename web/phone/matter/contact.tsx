/** 调阅: name and phone of the one who raised it, or a sensitive text, for a purpose that is named; each look is recorded. */
import { useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { openMatter } from '../../../contract/ways.ts';
import { type Openable, PURPOSES, type Purpose } from '../../../domain/matter/access.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { LockIcon, PhoneIcon } from '../../kit/icons.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { PURPOSE_LABELS } from '../../kit/way-terms.ts';
import { noticed, type Trouble } from '../load.ts';
import { TroubleNote } from '../page.tsx';
import { MATTER } from './words.ts';

/** The text of a sensitive matter: opened for a purpose, then read anew. */
export function OpenText({ matterId, again }: { readonly matterId: string; readonly again: () => void }) {
  return <Purposes matterId={matterId} what="text" lead={MATTER.openText} onOpen={again} />;
}

export function Contact({ matterId }: { readonly matterId: string }) {
  const say = useSay();
  const [reporter, setReporter] = useState<AnswerOf<typeof openMatter>>();
  if (reporter === undefined)
    return <Purposes matterId={matterId} what="reporter" lead={MATTER.contact} onOpen={setReporter} />;
  const { name, phone } = reporter;
  if (name === null && phone === null) return <p role="status">{say(MATTER.noContact)}</p>;
  return (
    <p className="contact" role="status">
      {name === null ? null : <b>{name}</b>}
      {phone === null ? null : (
        <a className="button is-secondary" href={`tel:${phone}`}>
          <PhoneIcon />
          <span>{phone}</span>
        </a>
      )}
    </p>
  );
}

interface PurposesProps {
  readonly matterId: string;
  readonly what: Openable;
  readonly lead: Sentence;
  readonly onOpen: (answer: AnswerOf<typeof openMatter>) => void;
}

/** One tap says what for, and opens. */
function Purposes({ matterId, what, lead, onOpen }: PurposesProps) {
  const say = useSay();
  const [trouble, setTrouble] = useState<Trouble>();
  const [asked, setAsked] = useState<Purpose>();
  const look = async (purpose: Purpose) => {
    setAsked(purpose);
    const reply = noticed(await call(openMatter, { params: { matterId }, body: { what, purpose } }));
    setTrouble(reply.kind === 'answer' ? undefined : reply.kind);
    if (reply.kind === 'answer') onOpen(reply.answer);
  };
  if (trouble !== undefined) return <TroubleNote kind={trouble} again={() => void look(asked ?? 'handle')} />;
  return (
    <div className="contact">
      <p>{say(lead)}</p>
      {PURPOSES.map((purpose) => (
        <Button
          key={purpose}
          wide
          icon={LockIcon}
          busy={asked === purpose && trouble === undefined}
          onClick={() => void look(purpose)}
        >
          {say(PURPOSE_LABELS[purpose])}
        </Button>
      ))}
      <p className="soft">{say(MATTER.contactNote)}</p>
    </div>
  );
}

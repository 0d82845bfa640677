/** 联系方式: name and phone of the one who raised it, for a purpose that is named; the server records each look. */
import { useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { openMatter } from '../../../contract/ways.ts';
import { PURPOSES, type Purpose } from '../../../domain/matter/access.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { LockIcon, PhoneIcon } from '../../kit/icons.tsx';
import { useSay } from '../../kit/sentences.ts';
import { PURPOSE_LABELS } from '../../kit/way-terms.ts';
import { noticed, type Trouble } from '../load.ts';
import { TroubleNote } from '../page.tsx';
import { MATTER } from './words.ts';

export function Contact({ matterId }: { readonly matterId: string }) {
  const say = useSay();
  const [reporter, setReporter] = useState<AnswerOf<typeof openMatter>>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [asked, setAsked] = useState<Purpose>();

  const look = async (purpose: Purpose) => {
    setAsked(purpose);
    const body = { what: 'reporter', purpose } as const;
    const reply = noticed(await call(openMatter, { params: { matterId }, body }));
    setTrouble(reply.kind === 'answer' ? undefined : reply.kind);
    if (reply.kind === 'answer') setReporter(reply.answer);
  };
  if (trouble !== undefined) return <TroubleNote kind={trouble} again={() => void look(asked ?? 'handle')} />;
  if (reporter === undefined)
    return (
      <div className="contact">
        <p>{say(MATTER.contact)}</p>
        {PURPOSES.map((purpose) => (
          <Button
            key={purpose}
            wide
            icon={LockIcon}
            busy={asked === purpose}
            onClick={() => void look(purpose)}
          >
            {say(PURPOSE_LABELS[purpose])}
          </Button>
        ))}
        <p className="soft">{say(MATTER.contactNote)}</p>
      </div>
    );
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

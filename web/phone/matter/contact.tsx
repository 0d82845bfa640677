/** 联系方式: name and phone of the one who raised it, asked for on purpose; the server records each look. */
import { useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { getReporter } from '../../../contract/matter.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { LockIcon, PhoneIcon } from '../../kit/icons.tsx';
import { useSay } from '../../kit/sentences.ts';
import { noticed, type Trouble } from '../load.ts';
import { TroubleNote } from '../page.tsx';
import { MATTER } from './words.ts';

export function Contact({ matterId }: { readonly matterId: string }) {
  const say = useSay();
  const [reporter, setReporter] = useState<AnswerOf<typeof getReporter>>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);

  const look = async () => {
    setBusy(true);
    const reply = noticed(await call(getReporter, { params: { matterId } }));
    setBusy(false);
    setTrouble(reply.kind === 'answer' ? undefined : reply.kind);
    if (reply.kind === 'answer') setReporter(reply.answer);
  };
  if (trouble !== undefined) return <TroubleNote kind={trouble} again={() => void look()} />;
  if (reporter === undefined)
    return (
      <div className="contact">
        <Button wide icon={LockIcon} busy={busy} onClick={() => void look()}>
          {say(MATTER.contact)}
        </Button>
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

/** 看电话: one tap says what for, and opens one number; on record. */
import { useState } from 'react';
import { openContact } from '../../../contract/household.ts';
import { CONTACT_PURPOSES, type ContactPurpose } from '../../../domain/area/contact.ts';
import { call } from '../../kit/api.ts';
import { OPENING_PURPOSE_LABELS } from '../../kit/area-words.ts';
import { Button } from '../../kit/button.tsx';
import { LockIcon } from '../../kit/icons.tsx';
import { useSay } from '../../kit/sentences.ts';
import { noticed, type Trouble } from '../ask.ts';
import { Told } from '../trouble.tsx';
import { AREA_WORDS } from './words.ts';

interface OpenPhoneProps {
  readonly cardId: string;
  readonly hasPhone: boolean;
}

export function OpenPhone({ cardId, hasPhone }: OpenPhoneProps) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [phone, setPhone] = useState<string | null>();
  const [reading, setReading] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  if (!hasPhone || phone === null) return <>{say(AREA_WORDS.noPhone)}</>;
  if (phone !== undefined) return <b className="matter-no">{phone}</b>;
  const open = async (purpose: ContactPurpose) => {
    setReading(true);
    const reply = noticed(await call(openContact, { params: { cardId }, body: { purpose } }));
    setReading(false);
    if (reply.kind === 'answer') setPhone(reply.answer.phone);
    else setTrouble(reply);
  };
  if (!asking)
    return (
      <Button small kind="quiet" icon={LockIcon} onClick={() => setAsking(true)}>
        {say(AREA_WORDS.openPhone)}
      </Button>
    );
  return (
    <fieldset className="opener">
      <legend>{say(AREA_WORDS.openFor)}</legend>
      <div className="opener-purposes">
        {CONTACT_PURPOSES.map((purpose) => (
          <Button key={purpose} small busy={reading} onClick={() => void open(purpose)}>
            {say(OPENING_PURPOSE_LABELS[purpose])}
          </Button>
        ))}
      </div>
      <Told trouble={trouble} />
    </fieldset>
  );
}

/** 联系方式: name and phone of the reporter, only when asked for; each reading leaves a trace. */
import { useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { getReporter } from '../../../contract/matter.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { PhoneIcon } from '../../kit/icons.tsx';
import { DescriptionList } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { noticed, type Trouble } from '../ask.ts';
import { Told } from '../trouble.tsx';
import { MATTER_WORDS } from './words.ts';

/** What was read is never kept: it is gone when the page is left. */
export function Contact({ matterId }: { readonly matterId: string }) {
  const say = useSay();
  const [reading, setReading] = useState(false);
  const [reporter, setReporter] = useState<AnswerOf<typeof getReporter>>();
  const [trouble, setTrouble] = useState<Trouble>();

  const read = async () => {
    setReading(true);
    const reply = noticed(await call(getReporter, { params: { matterId } }));
    setReading(false);
    if (reply.kind === 'answer') setReporter(reply.answer);
    else setTrouble(reply);
  };
  if (reporter !== undefined) {
    const { name, phone } = reporter;
    const facts = [
      { term: say(MATTER_WORDS.contactName), value: name ?? say(MATTER_WORDS.notLeft) },
      {
        term: say(MATTER_WORDS.contactPhone),
        value: phone === null ? say(MATTER_WORDS.notLeft) : <a href={`tel:${phone}`}>{phone}</a>,
      },
    ];
    return (
      <div role="status">
        <DescriptionList facts={facts} />
      </div>
    );
  }
  return (
    <div className="contact">
      <Button
        small
        icon={PhoneIcon}
        busy={reading}
        aria-describedby="contact-hint"
        onClick={() => void read()}
      >
        {say(MATTER_WORDS.contact)}
      </Button>
      <p className="field-hint" id="contact-hint">
        {say(MATTER_WORDS.contactHint)}
      </p>
      <Told trouble={trouble} />
    </div>
  );
}

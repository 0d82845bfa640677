/** 联系方式: name and phone of the reporter, only when somebody says what for; each reading leaves a trace. */
import { useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import type { openMatter } from '../../../contract/ways.ts';
import { DescriptionList } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { Opener } from './opener.tsx';
import { MATTER_WORDS } from './words.ts';

/** What was read is never kept: it is gone when the page is left. */
export function Contact({ matterId }: { readonly matterId: string }) {
  const say = useSay();
  const [reporter, setReporter] = useState<AnswerOf<typeof openMatter>>();
  if (reporter === undefined)
    return <Opener matterId={matterId} what="reporter" lead={MATTER_WORDS.contact} onOpen={setReporter} />;
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

/** 登记事项: raise a matter at the desk, seen oneself or told by a resident. One sentence is enough. */
import { useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import type { reportMatter } from '../../../contract/matter.ts';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useTitle } from '../frame/title.ts';
import { RecordForm } from './record-form.tsx';
import { RECORD_WORDS } from './record-words.ts';
import { Slip } from './slip.tsx';

export function Record() {
  const say = useSay();
  const [recorded, setRecorded] = useState<AnswerOf<typeof reportMatter>>();
  useTitle(say(recorded ? RECORD_WORDS.done : RECORD_WORDS.title));
  if (recorded !== undefined) return <Slip recorded={recorded} onAnother={() => setRecorded(undefined)} />;
  return (
    <>
      <PageHead title={say(RECORD_WORDS.title)} under={say(RECORD_WORDS.lead)} />
      <RecordForm onRecorded={setRecorded} />
    </>
  );
}

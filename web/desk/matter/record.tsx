/** 登记事项: raise a matter at the desk, seen oneself or told by a resident. One sentence is enough. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import type { reportMatter } from '../../../contract/matter.ts';
import { getPlace } from '../../../contract/place.ts';
import { LinkButton } from '../../kit/button.tsx';
import { PrintIcon } from '../../kit/icons.tsx';
import { Notice } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { useWho } from '../who.ts';
import { PAPER_WORDS } from './paper-words.ts';
import { RecordForm } from './record-form.tsx';
import type { RecordDraft } from './record-request.ts';
import { RECORD_WORDS } from './record-words.ts';
import { Slip } from './slip.tsx';

export function Record() {
  const say = useSay();
  const { office } = useWho();
  const [recorded, setRecorded] = useState<AnswerOf<typeof reportMatter>>();
  const paper = usePaper();
  const [, go] = useLocation();
  // The next one has a sheet of its own.
  const another = () => {
    go('/matters/new');
    setRecorded(undefined);
  };
  useTitle(say(recorded ? RECORD_WORDS.done : RECORD_WORDS.title));
  if (recorded !== undefined) return <Slip recorded={recorded} onAnother={another} />;
  return (
    <>
      <PageHead
        title={say(RECORD_WORDS.title)}
        under={say(RECORD_WORDS.lead)}
        actions={
          <LinkButton icon={PrintIcon} href={`/paper-form/${office.placeCode}`}>
            {say(PAPER_WORDS.print)}
          </LinkButton>
        }
      />
      {paper.no !== '' && (
        <Notice still>
          <p>{say(PAPER_WORDS.fromPaper, { no: paper.no })}</p>
        </Notice>
      )}
      {paper.ready && <RecordForm begun={paper.begun} onRecorded={setRecorded} />}
    </>
  );
}

/** As it stands on the sheet. */
const NUMBER = /^\d{4}-\d{4}$/;

/** What the code of a paper form brings: its place, and that its writer agreed in writing. */
function usePaper() {
  const { place, paper: no } = useConditions(['place', 'paper']).conditions;
  const { answer, trouble } = useAsked(getPlace, { params: { code: place } }, { when: place !== '' });
  const begun: Partial<RecordDraft> = {
    ...(answer && { place: answer.place }),
    ...(NUMBER.test(no) && { consent: 'written' as const, paper: no }),
  };
  return {
    no: begun.paper ?? '',
    begun,
    ready: place === '' || answer !== undefined || trouble !== undefined,
  };
}

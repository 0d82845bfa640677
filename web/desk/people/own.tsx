/** 我的信息和提醒, at the desk. */
import { getConsultation } from '../../../contract/consultation.ts';
import type { Endpoint } from '../../../contract/endpoint.ts';
import { getMatter } from '../../../contract/matter.ts';
import { getMeeting } from '../../../contract/meeting.ts';
import { getOutcome } from '../../../contract/outcome.ts';
import type { NoticeWord } from '../../../domain/notice/kind.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { OwnPanel } from '../../kit/own-panel.tsx';
import { OWN_WORDS } from '../../kit/own-words.ts';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { noticed } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { troubleOf } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { WORDS } from '../words.ts';

/** Where each thing that is told of is read, and who may. */
const PAGES = {
  matter: { at: '/matters', needs: getMatter },
  meeting: { at: '/meetings', needs: getMeeting },
  topic: { at: '/consultations', needs: getConsultation },
  outcome: { at: '/outcomes', needs: getOutcome },
} satisfies Record<NoticeWord, { at: string; needs: Pick<Endpoint, 'office'> }>;

export function Own() {
  const say = useSay();
  const { office } = useWho();
  useTitle(say(OWN_WORDS.title));
  return (
    <>
      <PageHead title={say(OWN_WORDS.title)} under={say(OWN_WORDS.more)} />
      <OwnPanel
        hrefOf={(word, id) =>
          mayUse(office.post, PAGES[word].needs) ? `${PAGES[word].at}/${id}` : undefined
        }
        trouble={(trouble, again) => {
          noticed(trouble);
          return (
            <Notice kind="warn">
              <p>{say(...troubleOf(trouble))}</p>
              <Button small onClick={again}>
                {say(WORDS.again)}
              </Button>
            </Notice>
          );
        }}
      />
    </>
  );
}

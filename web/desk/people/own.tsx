/** 我的信息和提醒, at the desk. */
import { getCampaign } from '../../../contract/campaign.ts';
import { getEnding } from '../../../contract/care-card.ts';
import { getConsultation } from '../../../contract/consultation.ts';
import { listCorrections } from '../../../contract/correction.ts';
import { getDisclosure } from '../../../contract/disclosure.ts';
import type { Endpoint } from '../../../contract/endpoint.ts';
import { getMatter } from '../../../contract/matter.ts';
import { getMeeting } from '../../../contract/meeting.ts';
import { listOwnedTasks } from '../../../contract/meeting-onward.ts';
import { getOutcome } from '../../../contract/outcome.ts';
import { listHeld } from '../../../contract/sync.ts';
import { isOnward, type NoticeKind, type NoticeWord } from '../../../domain/notice/kind.ts';
import type { Post } from '../../../domain/people/post.ts';
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

/** Of these a notice does not say which one it is: the list is opened. */
const LISTS = {
  card: { at: '/care', needs: getEnding },
  phone: { at: '/sync', needs: listHeld },
  account: { at: '/corrections', needs: listCorrections },
} as const;

/** Where each thing that is told of is read, and who may. */
const PAGES = {
  matter: { at: '/matters', needs: getMatter },
  meeting: { at: '/meetings', needs: getMeeting },
  topic: { at: '/consultations', needs: getConsultation },
  outcome: { at: '/outcomes', needs: getOutcome },
  campaign: { at: '/campaigns', needs: getCampaign },
  disclosure: { at: '/disclosures', needs: getDisclosure },
} satisfies Record<Exclude<NoticeWord, keyof typeof LISTS>, { at: string; needs: Pick<Endpoint, 'office'> }>;

/** What meetings referred and asked is read on one page, whoever may read the meeting. */
const ONWARD = { at: '/from-meetings', needs: listOwnedTasks };

function hrefOf(post: Post, word: NoticeWord, id: string, kind: NoticeKind): string | undefined {
  if (isOnward(kind)) return mayUse(post, ONWARD.needs) ? ONWARD.at : undefined;
  if (word === 'card' || word === 'phone' || word === 'account')
    return mayUse(post, LISTS[word].needs) ? LISTS[word].at : undefined;
  return mayUse(post, PAGES[word].needs) ? `${PAGES[word].at}/${id}` : undefined;
}

export function Own() {
  const say = useSay();
  const { office } = useWho();
  useTitle(say(OWN_WORDS.title));
  return (
    <>
      <PageHead title={say(OWN_WORDS.title)} under={say(OWN_WORDS.more)} />
      <OwnPanel
        hrefOf={(...about) => hrefOf(office.post, ...about)}
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

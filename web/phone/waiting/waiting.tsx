/** 待办: what waits for me, the most urgent first: to take, to do, to confirm. */
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { HANDLING_POSTS, listWaiting } from '../../../contract/matter.ts';
import type { MyOffice } from '../../../contract/people.ts';
import { partsOf } from '../../../domain/handover/list.ts';
import type { Post } from '../../../domain/people/post.ts';
import { call } from '../../kit/api.ts';
import { LinkButton } from '../../kit/button.tsx';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { EmptyState, Notice } from '../../kit/notice.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useSay } from '../../kit/sentences.ts';
import { later } from '../later.ts';
import { LaterPart } from '../later-page.tsx';
import { useLoad } from '../load.ts';
import { useOwn } from '../own.ts';
import { PhonePage, Stale, TroubleNote } from '../page.tsx';
import { Rows } from '../rows.tsx';
import { useSigned } from '../session/me.ts';
import { WAITING } from './words.ts';

const before = later(() => import('./seldom.tsx').then((it) => it.BeforeNote));
const notHandling = later(() => import('./seldom.tsx').then((it) => it.NotHandling));
const pinnedOnly = later(() => import('./seldom.tsx').then((it) => it.PinnedOnly));
const takenOver = later(() => import('../handover/card.tsx').then((it) => it.TakenOver));
const ending = later(() => import('../area/ending.tsx').then((it) => it.EndingCard));
const campaigns = later(() => import('../walk/campaigns.tsx').then((it) => it.Campaigns));
export const SELDOM_PARTS = [before, notHandling, pinnedOnly, takenOver, ending, campaigns];

export function WaitingPage() {
  const say = useSay();
  const phoneBefore = useOwn()?.before;
  const { office } = useSigned().me;
  const handles = (HANDLING_POSTS as readonly Post[]).includes(office.post);
  return (
    <PhonePage
      title={say(WAITING.title)}
      tools={<span className="top-place">{office.unitName ?? office.placeName}</span>}
    >
      {phoneBefore && <LaterPart of={before} with={phoneBefore} />}
      {partsOf(office.post).length > 0 ? <LaterPart of={takenOver} with={{ office }} /> : null}
      {office.post === 'town_officer' ? <LaterPart of={campaigns} with={{ office }} /> : null}
      {handles ? <Waiting office={office} /> : <LaterPart of={notHandling} with={{}} />}
      <LaterPart of={ending} with={{ office }} />
    </PhonePage>
  );
}

function Waiting({ office: { officeId, post } }: { readonly office: MyOffice }) {
  const { answer, trouble, keptAt, again } = useLoad(
    `waiting ${officeId}`,
    () => call(listWaiting, {}),
    (own) => own.reading.waiting(),
  );
  if (answer === undefined)
    return trouble === undefined ? <Skeleton lines={6} /> : <TroubleNote kind={trouble} again={again} />;
  const pinned = keptAt !== undefined && post === 'town_officer';
  return (
    <>
      <Stale trouble={trouble} keptAt={keptAt} />
      {pinned ? <LaterPart of={pinnedOnly} with={{}} /> : null}
      <Piles waiting={answer} whole={!pinned} />
    </>
  );
}

const PILES = ['toTake', 'toDo', 'toAssist', 'toConfirm'] as const;

interface PilesProps {
  readonly waiting: AnswerOf<typeof listWaiting>;
  /** Nothing waits that is not among them. */
  readonly whole: boolean;
}

function Piles({ waiting, whole }: PilesProps) {
  const say = useSay();
  const piles = PILES.filter((pile) => waiting[pile].length > 0);
  return (
    <>
      {piles.map((pile) => (
        <Card key={pile} title={say(WAITING[pile])} aside={<Tag>{waiting[pile].length}</Tag>}>
          <Rows label={say(WAITING[pile])} matters={waiting[pile]} />
        </Card>
      ))}
      {piles.length > 0 || !whole ? null : (
        <EmptyState
          title={say(WAITING.nothing)}
          action={<LinkButton href="/report">{say(WAITING.report)}</LinkButton>}
        >
          <p>{say(WAITING.nothingMore)}</p>
        </EmptyState>
      )}
      {waiting.toPublish.length === 0 ? null : (
        <Notice still>{say(WAITING.publishAtDesk, { n: waiting.toPublish.length })}</Notice>
      )}
    </>
  );
}

/** 待办: what waits for me, the most urgent first: to take, to do, to confirm. */
import { Link } from 'wouter';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { HANDLING_POSTS, listWaiting } from '../../../contract/matter.ts';
import type { Post } from '../../../domain/people/post.ts';
import { call } from '../../kit/api.ts';
import { useSay } from '../../kit/sentences.ts';
import { useLoad } from '../load.ts';
import { Page, Skeleton, TroubleNote } from '../parts.tsx';
import { Rows } from '../rows.tsx';
import { useSigned } from '../session/me.ts';
import { WAITING } from './words.ts';

export function WaitingPage() {
  const say = useSay();
  const { office } = useSigned().me;
  const handles = (HANDLING_POSTS as readonly Post[]).includes(office.post);
  return (
    <Page title={say(WAITING.title)} aside={<span className="aside soft">{office.unitName ?? office.placeName}</span>}>
      {handles ? (
        <Waiting officeId={office.officeId} />
      ) : (
        <div className="empty">
          <h2>{say(WAITING.notHandling)}</h2>
          <p>{say(WAITING.notHandlingMore)}</p>
        </div>
      )}
    </Page>
  );
}

function Waiting({ officeId }: { readonly officeId: string }) {
  const say = useSay();
  const { answer, trouble, again } = useLoad(`waiting ${officeId}`, () => call(listWaiting, {}));
  if (answer === undefined) return trouble === undefined ? <Skeleton rows={4} /> : <TroubleNote kind={trouble} again={again} />;
  return (
    <>
      {trouble === undefined ? null : <p className="note warn">{say(WAITING.stale)}</p>}
      <Piles waiting={answer} />
    </>
  );
}

const PILES = ['toTake', 'toDo', 'toConfirm'] as const;

function Piles({ waiting }: { readonly waiting: AnswerOf<typeof listWaiting> }) {
  const say = useSay();
  const piles = PILES.filter((pile) => waiting[pile].length > 0);
  return (
    <>
      {piles.map((pile) => (
        <section key={pile} aria-labelledby={pile}>
          <h2 id={pile}>
            {say(WAITING[pile])} <span className="count">{waiting[pile].length}</span>
          </h2>
          <Rows matters={waiting[pile]} />
        </section>
      ))}
      {piles.length > 0 ? null : (
        <div className="empty">
          <h2>{say(WAITING.nothing)}</h2>
          <p>{say(WAITING.nothingMore)}</p>
          <Link href="/report" className="button">
            {say(WAITING.report)}
          </Link>
        </div>
      )}
      {waiting.toPublish.length === 0 ? null : <p className="note">{say(WAITING.publishAtDesk, { n: waiting.toPublish.length })}</p>}
    </>
  );
}

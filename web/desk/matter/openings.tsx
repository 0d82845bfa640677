/** 谁看过我提出的事: each opening of a name, a phone or a sensitive text, by post and place, never by person. */
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { listOpenings } from '../../../contract/ways.ts';
import { POSTS } from '../../../domain/people/post.ts';
import { Go } from '../../kit/link.tsx';
import { Time } from '../../kit/marks.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { OPENABLE_LABELS, PURPOSE_LABELS } from '../../kit/way-terms.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { officeName } from '../who.ts';
import { MATTER_WORDS } from './words.ts';

type Opened = AnswerOf<typeof listOpenings>['openings'][number];

export function Openings() {
  const say = useSay();
  const asked = useAsked(listOpenings, {});
  const { answer } = asked;
  const columns = useColumns();
  useTitle(say(MATTER_WORDS.openings));
  return (
    <>
      <PageHead title={say(MATTER_WORDS.openings)} under={say(MATTER_WORDS.openingsLead)} />
      <Unanswered asked={asked} />
      {answer?.openings.length === 0 && <EmptyState title={say(MATTER_WORDS.noOpenings)} />}
      {answer && answer.openings.length > 0 && (
        <Table
          caption={say(MATTER_WORDS.openings)}
          captionUnseen
          columns={columns}
          rows={answer.openings}
          keyOf={({ matterId, at, what, post }) => `${matterId} ${at} ${what} ${post}`}
        />
      )}
    </>
  );
}

function useColumns(): readonly Column<Opened>[] {
  const say = useSay();
  const lang = useLang();
  return [
    {
      key: 'number',
      head: say(MATTER_WORDS.number),
      names: true,
      cell: ({ matterId, no }) => (
        <Go className="matter-no" href={`/matters/${matterId}`}>
          {no}
        </Go>
      ),
    },
    { key: 'at', head: say(MATTER_WORDS.openedAt), cell: ({ at }) => <Time at={at} /> },
    {
      key: 'by',
      head: say(MATTER_WORDS.openedBy),
      cell: ({ post, placeName }) => {
        const known = POSTS.find((it) => it === post);
        return known === undefined ? placeName : officeName({ post: known, placeName, unitName: null }, lang);
      },
    },
    { key: 'what', head: say(MATTER_WORDS.openedWhat), cell: ({ what }) => say(OPENABLE_LABELS[what]) },
    { key: 'for', head: say(MATTER_WORDS.openedFor), cell: ({ purpose }) => say(PURPOSE_LABELS[purpose]) },
  ];
}

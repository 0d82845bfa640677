/** 已公开的: each with its public page, and the way to correct it for those who may. */
import { listCorrectable, type PublishedRow } from '../../../contract/publication.ts';
import { LinkButton } from '../../kit/button.tsx';
import { useCategoryLabel } from '../../kit/categories.ts';
import { Time } from '../../kit/marks.tsx';
import { type Sentence, useSay, type Values } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { useAsked } from '../ask.ts';
import { mayUse, useWho } from '../who.ts';
import { PUBLICATION_WORDS } from './words.ts';

type Say = (sentence: Sentence, values?: Values) => string;

export function PublishedRows({ rows }: { readonly rows: readonly PublishedRow[] }) {
  const say = useSay();
  const { office } = useWho();
  const named = useCategoryLabel();
  const mine = useAsked(
    listCorrectable,
    { query: { ids: rows.map(({ publicationId }) => publicationId).join(',') } },
    { when: mayUse(office.post, listCorrectable), kept: true },
  ).answer?.publicationIds;
  const columns = mine?.length ? [...columnsIn(say, named), correcting(say, mine)] : columnsIn(say, named);
  return (
    <Table
      caption={say(PUBLICATION_WORDS.list)}
      captionUnseen
      stacks
      columns={columns}
      rows={rows}
      keyOf={({ publicationId }) => publicationId}
    />
  );
}

const columnsIn = (say: Say, named: (code: string) => string): readonly Column<PublishedRow>[] => [
  {
    key: 'title',
    head: say(PUBLICATION_WORDS.title),
    names: true,
    cell: ({ publicationId, title }) => (
      <a href={`/results/${publicationId}`} lang="zh-CN">
        {title}
      </a>
    ),
  },
  { key: 'place', head: say(PUBLICATION_WORDS.place), cell: ({ placeName }) => placeName },
  {
    key: 'category',
    head: say(PUBLICATION_WORDS.category),
    spare: true,
    cell: ({ category }) => named(category),
  },
  { key: 'at', head: say(PUBLICATION_WORDS.at), cell: ({ publishedAt }) => <Time at={publishedAt} /> },
  {
    key: 'until',
    head: say(PUBLICATION_WORDS.until),
    spare: true,
    cell: ({ frontUntil }) => <Time at={frontUntil} />,
  },
  {
    key: 'version',
    head: say(PUBLICATION_WORDS.version),
    spare: true,
    cell: ({ version }) => say(PUBLICATION_WORDS.corrected, { n: version }),
  },
];

/** Only beside those that this office published. */
const correcting = (say: Say, mine: readonly string[]): Column<PublishedRow> => ({
  key: 'do',
  head: say(PUBLICATION_WORDS.do),
  cell: ({ publicationId, title }) =>
    mine.indexOf(publicationId) >= 0 && (
      <LinkButton
        small
        kind="quiet"
        href={`/published/${publicationId}/correct`}
        aria-label={say(PUBLICATION_WORDS.correctOne, { title })}
      >
        {say(PUBLICATION_WORDS.correct)}
      </LinkButton>
    ),
});

/** 全县的利害关系申报: for the security administrator. */
import { listRelations, type RelationView } from '../../../contract/relation.ts';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { dateOf } from '../../kit/when.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { RELATION_KIND_LABELS, RELATION_WORDS } from './relation-words.ts';

export function Declared() {
  const say = useSay();
  const lang = useLang();
  const asked = useAsked(listRelations, {});
  useTitle(say(RELATION_WORDS.title));
  const columns: readonly Column<RelationView>[] = [
    { key: 'who', head: say(RELATION_WORDS.who), names: true, cell: ({ personName }) => personName },
    { key: 'relative', head: say(RELATION_WORDS.relative), cell: ({ otherName }) => otherName },
    { key: 'kind', head: say(RELATION_WORDS.kind), cell: ({ kind }) => say(RELATION_KIND_LABELS[kind]) },
    { key: 'when', head: say(RELATION_WORDS.when), cell: ({ declaredAt }) => dateOf(declaredAt, lang) },
    {
      key: 'state',
      head: say(RELATION_WORDS.state),
      cell: ({ withdrawnAt, withdrawnWhy }) =>
        withdrawnAt === null
          ? say(RELATION_WORDS.stands)
          : say(RELATION_WORDS.withdrawnOn, { why: withdrawnWhy ?? '' }),
    },
  ];
  const relations = asked.answer?.relations;
  return (
    <>
      <PageHead title={say(RELATION_WORDS.title)} under={say(RELATION_WORDS.allLead)} />
      <Unanswered asked={asked} />
      {relations?.length === 0 && <EmptyState title={say(RELATION_WORDS.none)} />}
      {relations && relations.length > 0 && (
        <Table
          caption={say(RELATION_WORDS.title)}
          captionUnseen
          columns={columns}
          rows={relations}
          keyOf={({ relationId }) => relationId}
        />
      )}
    </>
  );
}

/** 任职的人: posts, names, since when, and the public phone printed on the area card. */
import type { AnswerOf } from '../../../contract/endpoint.ts';
import type { getPlace } from '../../../contract/place.ts';
import type { Post } from '../../../domain/people/post.ts';
import { useDayText } from '../../kit/day-text.ts';
import { Go } from '../../kit/link.tsx';
import { useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { POST_LABELS } from '../../kit/terms.ts';
import { PLACE_WORDS } from './words.ts';

type OfficeRow = AnswerOf<typeof getPlace>['offices'][number];

/** Those who answer for the place first, then who helps them, then who administers. */
const ORDER: readonly Post[] = [
  'county_leader',
  'centre_officer',
  'town_officer',
  'village_cadre',
  'group_head',
  'area_chief',
  'supervisor',
  'unit_handler',
  'cppcc_member',
  'cppcc_officer',
  'system_admin',
  'security_admin',
  'audit_admin',
];

export const inOrder = <Held extends { readonly post: Post }>(offices: readonly Held[]): readonly Held[] =>
  [...offices].sort((one, other) => ORDER.indexOf(one.post) - ORDER.indexOf(other.post));

interface OfficesProps {
  readonly offices: readonly OfficeRow[];
  /** Whether each leads to its own page. */
  readonly opens: boolean;
}

export function Offices({ offices, opens }: OfficesProps) {
  const say = useSay();
  const dayText = useDayText();
  if (offices.length === 0) return <p>{say(PLACE_WORDS.noOffices)}</p>;
  const columns: readonly Column<OfficeRow>[] = [
    {
      key: 'post',
      head: say(PLACE_WORDS.post),
      cell: ({ post, unitName }) => unitName ?? say(POST_LABELS[post]),
    },
    {
      key: 'person',
      head: say(PLACE_WORDS.person),
      names: true,
      cell: ({ officeId, personName }) =>
        opens ? <Go href={`/offices/${officeId}`}>{personName}</Go> : personName,
    },
    {
      key: 'phone',
      head: say(PLACE_WORDS.phone),
      cell: ({ phone }) => phone && <a href={`tel:${phone}`}>{phone}</a>,
    },
    { key: 'since', head: say(PLACE_WORDS.since), spare: true, cell: ({ since }) => dayText(since) },
  ];
  return (
    <Table
      caption={say(PLACE_WORDS.offices)}
      captionUnseen
      columns={columns}
      rows={inOrder(offices)}
      keyOf={({ officeId }) => officeId}
    />
  );
}

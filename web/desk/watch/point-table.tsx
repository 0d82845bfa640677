/** 点位表: points with when each was seen and is due again. Nobody is named, nothing is red: a point is due, not late. */
import type { PointRow } from '../../../contract/watch.ts';
import { dayText } from '../../kit/day-text.ts';
import { Go } from '../../kit/link.tsx';
import { Tag } from '../../kit/marks.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { RISK_LABELS, WATCH_KIND_LABELS } from '../../kit/watch-terms.ts';
import { pathFrom } from '../matter/rows.tsx';
import { useWho } from '../who.ts';
import { WATCH_WORDS } from './words.ts';

interface PointTableProps {
  readonly points: readonly PointRow[];
  readonly order: string;
  readonly onOrder: (order: '' | 'place') => void;
}

export function PointTable({ points, order, onOrder }: PointTableProps) {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  const columns: readonly Column<PointRow>[] = [
    {
      key: 'title',
      head: say(WATCH_WORDS.name),
      names: true,
      cell: ({ pointId, title, campaign }) => (
        <>
          <Go href={`/watch/${pointId}`}>{title}</Go> {campaign && <Tag>{say(WATCH_WORDS.campaign)}</Tag>}
        </>
      ),
    },
    { key: 'kind', head: say(WATCH_WORDS.kind), cell: ({ kind }) => say(WATCH_KIND_LABELS[kind]) },
    {
      key: 'place',
      head: say(WATCH_WORDS.place),
      sorted: order === 'place' ? 'ascending' : null,
      onSort: () => onOrder('place'),
      cell: ({ within, placeName }) => `${pathFrom(office.placeCode, within)} ${placeName}`.trim(),
    },
    { key: 'risk', head: say(WATCH_WORDS.risk), cell: ({ risk }) => say(RISK_LABELS[risk]) },
    {
      key: 'last',
      head: say(WATCH_WORDS.lastLook),
      cell: ({ lastLook }) => (lastLook === null ? say(WATCH_WORDS.never) : dayText(lastLook, lang)),
    },
    {
      key: 'next',
      head: say(WATCH_WORDS.nextLook),
      sorted: order === '' ? 'ascending' : null,
      onSort: () => onOrder(''),
      cell: ({ nextLook, retiredOn }) => (retiredOn === null ? dayText(nextLook, lang) : '—'),
    },
  ];
  return (
    <Table
      caption={say(WATCH_WORDS.list)}
      captionUnseen
      stacks
      columns={columns}
      rows={points}
      keyOf={({ pointId }) => pointId}
    />
  );
}

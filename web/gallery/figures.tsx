/** Numbers, bars, tables. */
import { useState } from 'react';
import { Bars, Stat, Stats } from '../kit/figures.tsx';
import { useSay } from '../kit/sentences.ts';
import { Pager, type Sorting, Table } from '../kit/table.tsx';
import { Exhibit } from './exhibit.tsx';
import { SHOWN } from './words.ts';

const TOWNS = [
  { name: '永乐街道', raised: 148, closed: 131, late: 2 },
  { name: '回龙镇', raised: 63, closed: 60, late: 0 },
  { name: '铁厂镇', raised: 41, closed: 33, late: 1 },
  { name: '大坪镇', raised: 77, closed: 70, late: 0 },
];
type Town = (typeof TOWNS)[number];

export function FigureExhibit() {
  const say = useSay();
  return (
    <Exhibit id="figures" title={say(SHOWN.figures)}>
      <Stats>
        <Stat label={say(SHOWN.raised)} value={329} unit={say(SHOWN.pieces)} href="#lists" />
        <Stat label={say(SHOWN.closed)} value={294} unit={say(SHOWN.pieces)} note="89%" />
        <Stat label={say(SHOWN.dueSoon)} value={6} unit={say(SHOWN.pieces)} tone="soon" />
        <Stat label={say(SHOWN.overdue)} value={3} unit={say(SHOWN.pieces)} tone="late" />
      </Stats>
      <Bars
        caption={say(SHOWN.byTown)}
        bars={TOWNS.map(({ name, raised, late }) => ({
          label: name,
          value: raised,
          href: '#lists',
          tone: late > 1 ? 'late' : 'plain',
        }))}
      />
    </Exhibit>
  );
}

export function TableExhibit() {
  const say = useSay();
  const [sorted, setSorted] = useState<Sorting>('descending');
  const rows = [...TOWNS].sort((a, b) =>
    sorted === 'ascending' ? a.raised - b.raised : b.raised - a.raised,
  );
  return (
    <Exhibit id="tables" title={say(SHOWN.tables)}>
      <Table<Town>
        caption={say(SHOWN.byTown)}
        rows={rows}
        keyOf={({ name }) => name}
        currentKey="回龙镇"
        columns={[
          {
            key: 'name',
            head: say(SHOWN.place),
            names: true,
            cell: ({ name }) => <a href="#lists">{name}</a>,
          },
          {
            key: 'raised',
            head: say(SHOWN.raised),
            number: true,
            sorted,
            onSort: () => setSorted(sorted === 'ascending' ? 'descending' : 'ascending'),
            cell: ({ raised }) => raised,
          },
          {
            key: 'closed',
            head: say(SHOWN.closed),
            number: true,
            sorted: null,
            onSort: () => {},
            cell: ({ closed }) => closed,
          },
          { key: 'late', head: say(SHOWN.overdue), number: true, spare: true, cell: ({ late }) => late },
        ]}
      />
      <Pager label={say(SHOWN.pager)} newerHref="#tables" olderHref="#tables" />
    </Exhibit>
  );
}

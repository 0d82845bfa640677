/** 各地情况: the places directly below, each leading to its own figures where it has places below itself. */
import { levelOf } from '../../../domain/place/code.ts';
import { Go } from '../../kit/link.tsx';
import { useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { STATUS_LABELS } from '../../kit/terms.ts';
import type { FiguresAnswer } from './figures.tsx';
import { FIGURE_WORDS } from './words.ts';

type Part = FiguresAnswer['below'][number];

const STATUSES = ['reported', 'accepted', 'answered', 'closed'] as const;
const CLOCKS = ['yellow', 'red'] as const;

interface BelowProps {
  readonly answer: FiguresAnswer;
  readonly hrefOf: (place: string) => string;
}

export function Below({ answer: { below, total }, hrefOf }: BelowProps) {
  const say = useSay();
  if (below.length === 0) return null;
  const sum = (counts: Part['counts']) => STATUSES.reduce((all, status) => all + counts[status], 0);
  const columns: readonly Column<Part>[] = [
    {
      key: 'place',
      head: say(FIGURE_WORDS.place),
      names: true,
      cell: ({ placeCode, placeName }) =>
        levelOf(placeCode) === 'area' ? placeName : <Go href={hrefOf(placeCode)}>{placeName}</Go>,
    },
    { key: 'sum', head: say(FIGURE_WORDS.sum), number: true, cell: ({ counts }) => sum(counts) },
    ...STATUSES.map((status) => ({
      key: status,
      head: say(STATUS_LABELS[status]),
      number: true,
      spare: true,
      cell: ({ counts }: Part) => counts[status],
    })),
    ...CLOCKS.map((colour) => ({
      key: colour,
      head: say(FIGURE_WORDS[colour]),
      number: true,
      cell: ({ counts }: Part) => counts[colour],
    })),
  ];
  return (
    <Table
      caption={say(FIGURE_WORDS.below)}
      columns={columns}
      rows={below}
      keyOf={({ placeCode }) => placeCode}
      foot={
        <tr>
          <th scope="row">{say(FIGURE_WORDS.all)}</th>
          <td className="is-number">{sum(total)}</td>
          {STATUSES.map((status) => (
            <td key={status} className="is-number is-spare">
              {total[status]}
            </td>
          ))}
          {CLOCKS.map((colour) => (
            <td key={colour} className="is-number">
              {total[colour]}
            </td>
          ))}
        </tr>
      }
    />
  );
}

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

export function Below({ answer, hrefOf }: BelowProps) {
  const say = useSay();
  const { below, total } = answer;
  const columns = useColumns(answer.placeCode, hrefOf);
  if (below.length === 0) return null;
  const own = ownCounts(total, below);
  const itself = { ...answer, placeName: say(FIGURE_WORDS.itself, { place: answer.placeName }), counts: own };
  return (
    <Table
      caption={say(FIGURE_WORDS.below)}
      columns={columns}
      rows={sumOf(own) > 0 ? [...below, itself] : below}
      keyOf={({ placeCode }) => placeCode}
      foot={<Total counts={total} />}
    />
  );
}

function useColumns(here: string, hrefOf: BelowProps['hrefOf']): readonly Column<Part>[] {
  const say = useSay();
  return [
    {
      key: 'place',
      head: say(FIGURE_WORDS.place),
      names: true,
      cell: ({ placeCode, placeName }) =>
        placeCode === here || levelOf(placeCode) === 'area' ? (
          placeName
        ) : (
          <Go href={hrefOf(placeCode)}>{placeName}</Go>
        ),
    },
    { key: 'sum', head: say(FIGURE_WORDS.sum), number: true, cell: ({ counts }) => sumOf(counts) },
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
}

/** What was raised for the place as a whole belongs to none below it; with it the lines add up to the total. */
export const ownCounts = (total: Part['counts'], below: readonly Part[]): Part['counts'] => {
  const own = (key: keyof Part['counts']) =>
    below.reduce((left, { counts }) => left - counts[key], total[key]);
  return {
    reported: own('reported'),
    accepted: own('accepted'),
    answered: own('answered'),
    closed: own('closed'),
    yellow: own('yellow'),
    red: own('red'),
  };
};

const sumOf = (counts: Part['counts']): number => STATUSES.reduce((all, status) => all + counts[status], 0);

function Total({ counts }: Pick<Part, 'counts'>) {
  const say = useSay();
  return (
    <tr>
      <th scope="row">{say(FIGURE_WORDS.all)}</th>
      <td className="is-number">{sumOf(counts)}</td>
      {STATUSES.map((status) => (
        <td key={status} className="is-number is-spare">
          {counts[status]}
        </td>
      ))}
      {CLOCKS.map((colour) => (
        <td key={colour} className="is-number">
          {counts[colour]}
        </td>
      ))}
    </tr>
  );
}

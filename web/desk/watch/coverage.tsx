/** 点位覆盖: points seen within 7 and 30 days, by kind and by place, in order of code. Nothing is ranked. */
import { type CoveragePage, getCoverage } from '../../../contract/watch.ts';
import { Stat, Stats } from '../../kit/figures.tsx';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { WATCH_KIND_LABELS } from '../../kit/watch-terms.ts';
import { useAsked } from '../ask.ts';
import { Unanswered } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { WATCH_WORDS } from './words.ts';

/** Digits of a village's code: nothing below it is counted. */
const VILLAGE_DIGITS = 12;

export function CoverageOf({ place: asked }: { readonly place: string }) {
  const { placeCode } = useWho().office;
  const place = (asked === '' ? placeCode : asked).slice(0, VILLAGE_DIGITS);
  const coverage = useAsked(getCoverage, { query: { place } }, { kept: true });
  return (
    <>
      <Unanswered asked={coverage} lines={3} />
      {coverage.answer && <Shown coverage={coverage.answer} />}
    </>
  );
}

interface Line {
  readonly name: string;
  readonly points: number;
  readonly in7: number;
  readonly in30: number;
}

function Shown({ coverage: { placeName, whole, kinds, below } }: { readonly coverage: CoveragePage }) {
  const say = useSay();
  const unit = say(WATCH_WORDS.unit);
  return (
    <Card title={`${placeName} · ${say(WATCH_WORDS.coverage)}`}>
      <Stats>
        <Stat label={say(WATCH_WORDS.points)} value={whole.points} unit={unit} />
        <Stat label={say(WATCH_WORDS.in7)} value={whole.in7} unit={unit} />
        <Stat label={say(WATCH_WORDS.in30)} value={whole.in30} unit={unit} />
      </Stats>
      <Lines
        caption={say(WATCH_WORDS.byKind)}
        lines={kinds.map(({ kind, ...counts }) => ({ ...counts, name: say(WATCH_KIND_LABELS[kind]) }))}
      />
      <Lines
        caption={say(WATCH_WORDS.below)}
        lines={below.map(({ placeName: name, ...counts }) => ({ ...counts, name }))}
      />
    </Card>
  );
}

function Lines({ caption, lines }: { readonly caption: string; readonly lines: readonly Line[] }) {
  const say = useSay();
  if (lines.length === 0) return null;
  const counted = (key: 'points' | 'in7' | 'in30', head: string): Column<Line> => ({
    ...{ key, head, number: true },
    cell: (line) => line[key],
  });
  const columns: readonly Column<Line>[] = [
    { key: 'name', head: caption, names: true, cell: ({ name }) => name },
    counted('points', say(WATCH_WORDS.points)),
    counted('in7', say(WATCH_WORDS.seen7)),
    counted('in30', say(WATCH_WORDS.seen30)),
  ];
  return <Table caption={caption} captionUnseen columns={columns} rows={lines} keyOf={({ name }) => name} />;
}

/** 搬入边界: outlines of places that are there, from a GeoJSON file; each feature is a row and names its place by code. */
import type { ColumnName, Decisions, Heads, Judged, KnownRow } from '../kernel/intake.ts';
import { readRow } from '../kernel/row.ts';
import { BOUNDARY_LIMIT, type Boundary } from './boundary.ts';
import type { PlaceCode } from './code.ts';
import { shortName } from './name.ts';
import type { PlaceIndex } from './named.ts';
import type { OutlineFault } from './outline.ts';
import { placeQuery } from './search.ts';

/** `fault`: why the geometry is none we keep, found where the file was read. */
export type BoundaryColumn = 'code' | 'name' | 'shape' | 'fault';

export const BOUNDARY_COLUMNS: readonly ColumnName<BoundaryColumn>[] = [
  { key: 'code', names: ['地方代码'], required: true },
  { key: 'name', names: ['名称'], required: false },
  { key: 'shape', names: ['边界'], required: true },
  { key: 'fault', names: ['毛病'], required: false },
];

export interface BoundaryPlan {
  readonly code: PlaceCode;
  /** As JSON: it goes from file to table and nobody here looks into it. */
  readonly shape: string;
}

export interface BoundaryFacts {
  readonly places: PlaceIndex;
  /** The outlines that are there, as `outlineText` says them. */
  readonly there: ReadonlyMap<PlaceCode, string>;
}

/** The same outline is the same text, however its fields were ordered. */
export const outlineText = ({ type, coordinates }: Boundary): string => JSON.stringify({ type, coordinates });

/** Judges one row after the other, in their order. */
export function boundaryJudge(
  heads: Pick<Heads<BoundaryColumn>, 'columns'>,
  { places, there }: BoundaryFacts,
  decisions: Decisions,
): (row: KnownRow<BoundaryColumn>) => Judged<BoundaryPlan, OutlineFault> {
  const before = new Map<PlaceCode, number>();
  return (known) => {
    const row = readRow<BoundaryColumn, OutlineFault>(known, heads, decisions);
    const code = row.digits('code');
    const name = row.text('name', { max: 40 });
    const fault = known.cells.fault?.text as OutlineFault | undefined;
    const text = row.text('shape', { max: BOUNDARY_LIMIT });
    const place = code === undefined ? undefined : places.byCode.get(code);
    if (code === undefined) row.refuse('missing', 'code');
    else if (place === undefined) row.refuse('no-such-place', 'code');
    if (place !== undefined && name !== undefined && !isCalled(place.name, name))
      row.refuse('code-and-name-differ', 'name');
    if (fault !== undefined) row.refuse(fault, 'shape');
    if (place === undefined || text === undefined || !row.sound()) return row.judged(nothing);

    const twin = before.get(place.code);
    if (twin !== undefined) row.refuse('same-as-row', undefined, twin);
    before.set(place.code, twin ?? known.row);
    const plan: BoundaryPlan = { code: place.code, shape: text };
    const now = there.get(place.code);
    return row.judged(() => {
      if (now === text) return { verdict: 'unchanged' };
      return { verdict: now === undefined ? 'created' : 'changed', plan };
    });
  };
}

const nothing = (): { readonly verdict: 'unchanged' } => ({ verdict: 'unchanged' });

/** 新城社区 and 新城 are one name. */
const isCalled = (name: string, said: string): boolean =>
  [name, shortName(name)]
    .map(placeQuery)
    .some((it) => it === placeQuery(said) || it === placeQuery(shortName(said)));

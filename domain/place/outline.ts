/** 轮廓: whether something a file says is an outline we keep: closed rings that do not cross themselves, within China's bounds. */
import { BOUNDARY_LIMIT, Boundary } from './boundary.ts';

export type OutlineFault =
  | 'not-a-polygon'
  | 'ring-open'
  | 'outside-bounds'
  | 'outline-too-large'
  | 'ring-crosses';

type Point = readonly [number, number];
type Ring = readonly Point[];

/** Why a GeoJSON geometry is not kept; nothing, when it is. */
export function outlineFault(shape: unknown): OutlineFault | undefined {
  const { type, coordinates } = (shape ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') return 'not-a-polygon';
  const rings = (type === 'Polygon' ? [coordinates] : coordinates) as unknown;
  if (!Array.isArray(rings) || !rings.every(isRings)) return 'not-a-polygon';
  if (JSON.stringify(shape).length > BOUNDARY_LIMIT) return 'outline-too-large';
  const all = rings.flat() as Ring[];
  if (all.some((ring) => ring.length < 4 || !samePoint(ring[0], ring[ring.length - 1]))) return 'ring-open';
  if (all.some((ring) => ring.length > MOST_POINTS)) return 'outline-too-large';
  if (!Boundary.safeParse(shape).success) return 'outside-bounds';
  return all.some(crossesItself) ? 'ring-crosses' : undefined;
}

const MOST_POINTS = 1000;

const isRings = (it: unknown): it is Ring[] => Array.isArray(it) && it.length > 0 && it.every(isRing);
const isRing = (it: unknown): it is Ring => Array.isArray(it) && it.every(isPoint);
const isPoint = (it: unknown): it is Point =>
  Array.isArray(it) &&
  it.length === 2 &&
  it.every((part) => typeof part === 'number' && Number.isFinite(part));

const samePoint = (one: Point | undefined, other: Point | undefined): boolean =>
  one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];

/** Whether two sides that are no neighbours meet. */
function crossesItself(ring: Ring): boolean {
  const sides = ring.slice(1).map((end, at) => [ring[at] as Point, end] as const);
  const last = sides.length - 1;
  return sides.some(([a, b], i) =>
    sides.some(([c, d], j) => j > i + 1 && !(i === 0 && j === last) && meet(a, b, c, d)),
  );
}

function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0]))
    return false;
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

/** Left, right, or straight on. */
const turn = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

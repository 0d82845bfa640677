/**
 * 边界: a place's outline as GeoJSON in WGS-84, longitude first (RFC 7946). Optional: most places have none.
 */
import { z } from 'zod';

/** Longitude and latitude inside China's bounds, which also catches the two exchanged. */
const Position = z.tuple([z.number().min(73).max(136), z.number().min(3).max(54)]);

const Ring = z.array(Position).min(4).max(1000).refine(isClosed, 'ring-open');
const Rings = z.array(Ring).min(1).max(100);

/** Characters of its JSON. */
export const BOUNDARY_LIMIT = 200_000;

export const Boundary = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('Polygon'), coordinates: Rings }),
    z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(Rings).min(1).max(100) }),
  ])
  .refine((it) => JSON.stringify(it).length <= BOUNDARY_LIMIT, 'boundary-too-large');
export type Boundary = z.infer<typeof Boundary>;

function isClosed(ring: readonly (readonly [number, number])[]): boolean {
  const [first] = ring;
  const last = ring[ring.length - 1];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

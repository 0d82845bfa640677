/** 边界文件: the polygon of a GeoJSON file, whatever it is wrapped in; undefined when there is none. */
import type { Boundary } from '../../../domain/place/boundary.ts';

export function boundaryIn(text: string): Boundary | undefined {
  try {
    return polygonOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A feature, or a collection of one, is taken for its geometry; heights are left out. */
function polygonOf(it: unknown): Boundary | undefined {
  const { type, geometry, features, coordinates } = it as Readonly<Record<string, unknown>>;
  if (type === 'Feature') return polygonOf(geometry);
  if (type === 'FeatureCollection')
    return Array.isArray(features) && features.length === 1 ? polygonOf(features[0]) : undefined;
  if (type === 'Polygon' || type === 'MultiPolygon')
    return { type, coordinates: flat(coordinates) } as Boundary;
  return undefined;
}

const flat = (it: unknown): unknown => {
  if (!Array.isArray(it)) return it;
  return typeof it[0] === 'number' ? it.slice(0, 2) : it.map(flat);
};

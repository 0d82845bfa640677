/** 边界文件: GeoJSON as a sheet: each feature is a row with its place's code, its name, its outline and what is wrong with it. */
import { type Cell, SHEET_LIMITS, type Sheet } from '../../../domain/kernel/sheet.ts';
import { BOUNDARY_COLUMNS } from '../../../domain/place/import-boundaries.ts';
import { outlineFault } from '../../../domain/place/outline.ts';
import { keepWithin } from './effort.ts';
import { UnreadableError } from './refusal.ts';

/** What files call the code and the name of a feature. */
const CODES = ['code', '地方代码', '区划代码', '代码', 'adcode', 'gb', 'place_code'];
const NAMES = ['name', '名称', '地名', 'NAME'];

export const OUTLINES = 'GeoJSON';

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

export function readOutlines(bytes: Buffer): Sheet & { readonly encoding: string } {
  const features = featuresOf(parsed(bytes));
  if (features.length === 0) throw new UnreadableError('not-a-map');
  if (features.length > SHEET_LIMITS.rows)
    throw new UnreadableError('too-many-rows', { row: features.length });
  const heads = BOUNDARY_COLUMNS.map(({ names }) => text(names[0] ?? ''));
  const rows = features.map((feature, at) => {
    if (at % 50 === 0) keepWithin();
    return { row: at + 1, hidden: false, cells: cellsOf(feature) };
  });
  return {
    name: OUTLINES,
    rows: [{ row: 0, hidden: false, cells: heads }, ...rows],
    hiddenColumns: [],
    others: [],
    encoding: 'utf-8',
  };
}

function parsed(bytes: Buffer): unknown {
  let written: string;
  try {
    written = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableError('unknown-encoding');
  }
  try {
    return JSON.parse(written);
  } catch {
    throw new UnreadableError('broken-file');
  }
}

function featuresOf(it: unknown): Feature[] {
  const { type, features } = (it ?? {}) as { type?: unknown; features?: unknown };
  if (type === 'Feature') return [featureOf(it)];
  if (type !== 'FeatureCollection' || !Array.isArray(features)) throw new UnreadableError('not-a-map');
  return features.map(featureOf);
}

function featureOf(it: unknown): Feature {
  const { properties, geometry } = (it ?? {}) as Partial<Feature>;
  return { properties: typeof properties === 'object' && properties !== null ? properties : {}, geometry };
}

function cellsOf({ properties, geometry }: Feature): Cell[] {
  const shape = plainShape(geometry);
  const fault = outlineFault(shape);
  const outline = fault === undefined ? text(JSON.stringify(shape)) : text('');
  return [said(properties, CODES), said(properties, NAMES), outline, text(fault ?? '')];
}

function said(properties: Feature['properties'], keys: readonly string[]): Cell {
  const value = keys.map((key) => properties[key]).find((it) => it !== undefined && it !== null);
  if (typeof value === 'number') return { kind: 'number', text: String(value) };
  return text(typeof value === 'string' ? value.slice(0, SHEET_LIMITS.characters) : '');
}

const text = (content: string): Cell => ({ kind: 'text', text: content });

/** Type and coordinates only; heights are left out. */
function plainShape(geometry: unknown): unknown {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  return { type, coordinates: flat(coordinates) };
}

const DEEPEST = 4;

const flat = (it: unknown, depth = 0): unknown => {
  if (!Array.isArray(it) || depth > DEEPEST) return it;
  return typeof it[0] === 'number' ? it.slice(0, 2) : it.map((part) => flat(part, depth + 1));
};

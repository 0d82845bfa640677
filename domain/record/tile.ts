/** 瓦片: the tree as files that never change, each of up to 256 hashes beside one another (C2SP tlog-tiles). */

export const TILE_HEIGHT = 8;
export const TILE_WIDTH = 256;

export interface Tile {
  /** 0 for the hashes of leaves, 1 for those of whole tiles of leaves, …; `entries` for the leaves themselves. */
  readonly level: number | 'entries';
  readonly index: number;
  /** How many stand in it: 256 when it is whole. */
  readonly width: number;
}

/** `0/x001/x234/067.p/8`: the path of a tile below `/tile/`. */
export function tilePath({ level, index, width }: Tile): string {
  const parts: string[] = [];
  let rest = index;
  do {
    parts.unshift(`${parts.length === 0 ? '' : 'x'}${String(rest % 1000).padStart(3, '0')}`);
    rest = Math.floor(rest / 1000);
  } while (rest > 0);
  return `${level}/${parts.join('/')}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

const DEEPEST = 63;

/** The tile that a path names; undefined unless it is written exactly so. */
export function readTilePath(path: string): Tile | undefined {
  const [, named = '', digits = '', partial] =
    /^(entries|\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path) ?? [];
  const level = named === 'entries' ? named : Number(named);
  const width = partial === undefined ? TILE_WIDTH : Number(partial);
  const tile: Tile = { level, index: Number(digits.replace(/\D/g, '')), width };
  if (digits === '' || width < 1 || width > TILE_WIDTH || (level !== 'entries' && level > DEEPEST))
    return undefined;
  return tilePath(tile) === path ? tile : undefined;
}

/** Whether a tree of this size has the tile, so wide or wider. */
export function hasTile(size: number, { level, index, width }: Tile): boolean {
  const below = level === 'entries' ? 0 : level;
  const hashes = Math.floor(size / TILE_WIDTH ** below);
  return index * TILE_WIDTH + width <= hashes;
}

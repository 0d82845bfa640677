/**
 * 方格: a square of dark and light modules as a drawing. Each run of dark ones in a row is an area, not a stroke: printed into a PDF,
 * strokes come out of some readers as hairlines that no scanner reads. Each begins where the one before ended, so that the same few
 * steps come again and again: packed, a drawing is a quarter of one that says where everything stands.
 */
export interface Squares {
  readonly size: number;
  /** What an SVG path fills. */
  readonly path: string;
}

export function squaresOf(size: number, isDark: (x: number, y: number) => boolean): Squares {
  let path = '';
  let [left, below] = [0, 0];
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      if (!isDark(x, y)) continue;
      const from = x;
      while (x < size && isDark(x, y)) x += 1;
      path += `m${from - left}${spaced(y - below)}h${x - from}v1h${from - x}`;
      [left, below] = [from, y + 1];
    }
  return { size, path };
}

/** A sign parts two numbers as a space does. */
const spaced = (n: number): string => (n < 0 ? `${n}` : ` ${n}`);

/** Black on white, with the quiet margin that readers need. */
export function squaresSvg({ size, path }: Squares): string {
  const side = size + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M-4-4h${side}v${side}h-${side}z"/><path d="${path}"/></svg>`;
}

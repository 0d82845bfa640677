/**
 * 方格: a square of dark and light modules as a drawing. Each run of dark ones in a row is an area, not a stroke: printed into a PDF,
 * strokes come out of some readers as hairlines that no scanner reads.
 */
export interface Squares {
  readonly size: number;
  /** What an SVG path fills. */
  readonly path: string;
}

export function squaresOf(size: number, isDark: (x: number, y: number) => boolean): Squares {
  let path = '';
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      if (!isDark(x, y)) continue;
      const from = x;
      while (x < size && isDark(x, y)) x += 1;
      path += `M${from} ${y}h${x - from}v1H${from}`;
    }
  return { size, path };
}

/** Black on white, with the quiet margin that readers need. */
export function squaresSvg({ size, path }: Squares): string {
  const side = size + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M-4-4h${side}v${side}h-${side}z"/><path d="${path}"/></svg>`;
}

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
  const rows = Array.from({ length: size }, (_, y) => {
    const row = Array.from({ length: size }, (_, x) => (isDark(x, y) ? '1' : '0')).join('');
    return [...row.matchAll(/1+/g)]
      .map((run) => `M${run.index} ${y}h${run[0].length}v1H${run.index}`)
      .join('');
  });
  return { size, path: rows.join('') };
}

/** Black on white, with the quiet margin that readers need. */
export function squaresSvg({ size, path }: Squares): string {
  const side = size + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M-4-4h${side}v${side}h-${side}z"/><path d="${path}"/></svg>`;
}

/** 笔画: a square of dark and light modules as strokes of a drawing, one for each run of dark ones in a row. */
export interface Strokes {
  readonly size: number;
  /** What an SVG path draws with a stroke of one. */
  readonly path: string;
}

export function strokesOf(size: number, isDark: (x: number, y: number) => boolean): Strokes {
  const rows = Array.from({ length: size }, (_, y) => {
    const row = Array.from({ length: size }, (_, x) => (isDark(x, y) ? '1' : '0')).join('');
    return [...row.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}`).join('');
  });
  return { size, path: rows.join('') };
}

/** Black on white, with the quiet margin that readers need. */
export function strokesSvg({ size, path }: Strokes): string {
  const side = size + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4.5 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M-4-4.5h${side}v${side}h-${side}z"/><path stroke="#000" d="${path}"/></svg>`;
}

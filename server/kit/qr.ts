/** 二维码: the dark modules of a text as strokes, for the page to draw. */
import { create } from 'qrcode';
import type { QrDrawing } from '../../contract/site.ts';

/** `dense`: for a long text on paper that is not folded, with less to spare. */
export function drawQr(text: string, dense = false): QrDrawing {
  const { modules } = create(text, { errorCorrectionLevel: dense ? 'L' : 'M' });
  const { size } = modules;
  const rows = Array.from({ length: size }, (_, y) => {
    const row = Array.from({ length: size }, (_, x) => (modules.get(y, x) ? '1' : '0')).join('');
    return [...row.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}`).join('');
  });
  return { size, path: rows.join('') };
}

/** The same as a picture: black on white, with the quiet margin that readers need. */
export function qrPicture(text: string): string {
  const { size, path } = drawQr(text);
  const side = size + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4.5 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M-4-4.5h${side}v${side}h-${side}z"/><path stroke="#000" d="${path}"/></svg>`;
}

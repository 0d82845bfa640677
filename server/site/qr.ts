/** 二维码: the dark modules of a text as strokes, for the page to draw. */
import { create } from 'qrcode';
import type { QrDrawing } from '../../contract/site.ts';

export function drawQr(text: string): QrDrawing {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const rows = Array.from({ length: size }, (_, y) => {
    const row = Array.from({ length: size }, (_, x) => (modules.get(y, x) ? '1' : '0')).join('');
    return [...row.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}`).join('');
  });
  return { size, path: rows.join('') };
}

/** 二维码: the dark modules of a text as strokes, for the page to draw. */
import { create } from 'qrcode';
import type { QrDrawing } from '../../contract/site.ts';
import { strokesOf, strokesSvg } from '../../domain/kernel/strokes.ts';

/** `dense`: for a long text on paper that is not folded, with less to spare. */
export function drawQr(text: string, dense = false): QrDrawing {
  const { modules } = create(text, { errorCorrectionLevel: dense ? 'L' : 'M' });
  return strokesOf(modules.size, (x, y) => modules.get(y, x) !== 0);
}

/** The same as a picture. */
export const qrPicture = (text: string): string => strokesSvg(drawQr(text));

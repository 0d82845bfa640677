/** 二维码: the dark modules of a text as areas, for the page to fill. */
import { create } from 'qrcode';
import type { QrDrawing } from '../../contract/site.ts';
import { squaresOf, squaresSvg } from '../../domain/kernel/squares.ts';

/** `dense`: for a long text on paper that is not folded, with less to spare. */
export function drawQr(text: string, dense = false): QrDrawing {
  const { modules } = create(text, { errorCorrectionLevel: dense ? 'L' : 'M' });
  return squaresOf(modules.size, (x, y) => modules.get(y, x) !== 0);
}

/** The same as a picture. */
export const qrPicture = (text: string): string => squaresSvg(drawQr(text));

/** 二维码: the dark modules of a text as areas, for the page to fill. */
import { create } from 'qrcode';
import type { QrDrawing } from '../../contract/site.ts';
import { squaresOf, squaresSvg } from '../../domain/kernel/squares.ts';

/**
 * `dense`: for a long text on paper that is not folded, with less to spare. Such a text is as good as random to a reader, so one mask is as
 * good as another: to weigh all eight would take nine tenths of the time.
 */
export function drawQr(text: string, dense = false): QrDrawing {
  const { modules } = dense
    ? create([{ data: Buffer.from(text), mode: 'byte' }], { errorCorrectionLevel: 'L', maskPattern: 3 })
    : create(text, { errorCorrectionLevel: 'M' });
  return squaresOf(modules.size, (x, y) => modules.get(y, x) !== 0);
}

/** The same as a picture. */
export const qrPicture = (text: string): string => squaresSvg(drawQr(text));

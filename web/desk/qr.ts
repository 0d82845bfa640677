/** 二维码: a text drawn here, as a picture to be printed. */
import { create } from 'qrcode';
import { squaresOf, squaresSvg } from '../../domain/kernel/squares.ts';
import { bitmapOf } from '../kit/bitmap.ts';

export function qrOf(text: string): string {
  const { size, isDark } = modulesOf(text);
  return squaresSvg(squaresOf(size, isDark));
}

/** The same for a Word file. */
export function qrBitmap(text: string): Uint8Array {
  const { size, isDark } = modulesOf(text);
  return bitmapOf(size, isDark);
}

function modulesOf(text: string) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const within = (at: number): boolean => at >= 0 && at < size;
  return {
    size,
    isDark: (x: number, y: number): boolean => within(x) && within(y) && modules.get(y, x) !== 0,
  };
}

/** 二维码: a text drawn here, as a picture to be printed. */
import { create } from 'qrcode';
import { strokesOf, strokesSvg } from '../../domain/kernel/strokes.ts';

export function qrOf(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  return strokesSvg(strokesOf(modules.size, (x, y) => modules.get(y, x) !== 0));
}

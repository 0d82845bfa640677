/** 照片方向: how a phone says which side of a picture is up (Exif 2.3, tag 0x0112), read before it is thrown away. */

/** 1 (upright) … 8, as Exif counts; 1 for whatever is no JPEG or says nothing. */
export function orientationOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.byteLength;
  if (length < 4 || view.getUint16(0) !== 0xffd8) return 1;
  for (let at = 2; at + 4 <= length; ) {
    const marker = view.getUint16(at);
    if (marker === 0xffda || (marker & 0xff00) !== 0xff00) return 1;
    const next = at + 2 + view.getUint16(at + 2);
    if (marker === 0xffe1) {
      const found = orientationInExif(view, at + 4, Math.min(next, length));
      if (found !== undefined) return found;
    }
    at = next;
  }
  return 1;
}

function orientationInExif(view: DataView, start: number, end: number): number | undefined {
  if (start + 14 > end || view.getUint32(start) !== 0x45786966) return undefined;
  const tiff = start + 6;
  const little = view.getUint16(tiff) === 0x4949;
  const table = tiff + view.getUint32(tiff + 4, little);
  if (table + 2 > end) return undefined;
  const count = view.getUint16(table, little);
  for (let i = 0; i < count; i += 1) {
    const entry = table + 2 + i * 12;
    if (entry + 12 > end) return undefined;
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return undefined;
}

/** Width and height change places when a picture is turned by a quarter. */
export const sizeTurned = ({ width, height }: { width: number; height: number }, orientation: number) =>
  orientation >= 5 ? { width: height, height: width } : { width, height };

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The canvas transform that sets a picture upright on a canvas of `width` × `height`. */
export function turnFor(orientation: number, width: number, height: number): Matrix {
  switch (orientation) {
    case 2:
      return [-1, 0, 0, 1, width, 0];
    case 3:
      return [-1, 0, 0, -1, width, height];
    case 4:
      return [1, 0, 0, -1, 0, height];
    case 5:
      return [0, 1, 1, 0, 0, 0];
    case 6:
      return [0, 1, -1, 0, width, 0];
    case 7:
      return [0, -1, -1, 0, width, height];
    case 8:
      return [0, -1, 1, 0, 0, height];
    default:
      return [1, 0, 0, 1, 0, 0];
  }
}

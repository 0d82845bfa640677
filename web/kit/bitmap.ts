/** 点阵图: a square of dark and light modules as a picture of one bit a dot (BMP), for files that take no drawing. */

/** Readers need that much white around a code. */
const QUIET = 4;
const HEAD = 62;

/** @param scale dots for each module, so that nothing is blurred when the picture is drawn larger */
export function bitmapOf(size: number, isDark: (x: number, y: number) => boolean, scale = 6): Uint8Array {
  const side = (size + 2 * QUIET) * scale;
  const row = Math.ceil(side / 32) * 4;
  const bytes = new Uint8Array(HEAD + row * side);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  for (const [at, value] of [
    [10, HEAD],
    [14, 40],
    [18, side],
    [22, side],
  ] as const)
    view.setUint32(at, value, true);
  for (const at of [26, 28]) view.setUint16(at, 1, true);
  view.setUint32(34, row * side, true);
  view.setUint32(46, 2, true);
  // Two colours: 0 is black, 1 is white.
  view.setUint32(58, 0xff_ff_ff, true);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const dark = isDark(Math.floor(x / scale) - QUIET, Math.floor(y / scale) - QUIET);
      // The last row comes first.
      const at = HEAD + (side - 1 - y) * row + (x >> 3);
      if (!dark) bytes[at] = (bytes[at] ?? 0) | (0x80 >> (x & 7));
    }
  return bytes;
}

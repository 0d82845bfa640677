/** 改坏: bytes broken by a seed's chance, the same for the same seed: cut off, changed, doubled, shifted, lied about. */

/** Which files, and how many: a hundred in every run, a thousand by `npm run hostile`. */
export const HOSTILE = {
  seed: Number(process.env.HOSTILE_SEED ?? 20_261_125),
  times: Number(process.env.HOSTILE_TIMES ?? 50),
};

/** Whole numbers below a bound. */
export type Below = (bound: number) => number;

export function belowFrom(seed: number): Below {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const WAYS: readonly ((bytes: Buffer, below: Below) => Buffer)[] = [
  (bytes, below) => bytes.subarray(0, below(bytes.length)),
  (bytes, below) => changed(bytes, below, 1 + below(20)),
  (bytes, below) => changed(bytes, below, 1 + below(400)),
  // A length that lies: four neighbouring bytes at their highest or lowest.
  (bytes, below) => {
    const other = Buffer.from(bytes);
    return other.fill(below(2) * 0xff, below(other.length)).subarray(0, bytes.length);
  },
  (bytes, below) => {
    const at = below(bytes.length - 4);
    const other = Buffer.from(bytes);
    other.writeUInt32LE([0, 0xffff_ffff, 0x7fff_ffff, 65_535][below(4)] ?? 0, at);
    return other;
  },
  // A piece of it once more, or left out.
  (bytes, below) => {
    const [from, size] = [below(bytes.length), 1 + below(2000)];
    return Buffer.concat([bytes.subarray(0, from + size), bytes.subarray(from)]);
  },
  (bytes, below) => {
    const [from, size] = [below(bytes.length), 1 + below(2000)];
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + size)]);
  },
  // Something else behind it.
  (bytes, below) =>
    Buffer.concat([bytes, Buffer.from([0x50, 0x4b, 5, 6]), Buffer.alloc(below(5000), below(256))]),
];

/** One sound file, broken in one of many ways. */
export function broken(bytes: Buffer, below: Below): Buffer {
  const way = WAYS[below(WAYS.length)];
  return way === undefined ? bytes : way(bytes, below);
}

function changed(bytes: Buffer, below: Below, times: number): Buffer {
  const other = Buffer.from(bytes);
  for (let i = 0; i < times; i += 1) other[below(other.length)] = below(256);
  return other;
}

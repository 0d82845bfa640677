/**
 * 验真: checks an offline proof of the public record. This file stands alone: no library, nothing of the house's own code, no network.
 * It says what stands on record, under which tree and by whose signatures; whether a key is the county's own is for whoever knows that
 * key from elsewhere (a poster, the archive). RFC 6962 tree, RFC 8032 Ed25519, C2SP signed-note and cosignature/v1.
 */
const utf8 = (text) => new TextEncoder().encode(text);
const joined = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const fromHex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const isSame = (one, other) => hex(one) === hex(other);

// SHA-256 and SHA-512 are one program with words of 32 or 64 bits; their constants are fractional parts of roots of primes.
const root = (n, power) => {
  let x = 1n << BigInt(Math.ceil(n.toString(2).length / Number(power)) + 1);
  for (let y = 0n; ; x = y) {
    y = ((power - 1n) * x + n / x ** (power - 1n)) / power;
    if (y >= x) return x;
  }
};
const PRIMES = Array.from({ length: 410 }, (_, n) => n).filter(
  (n) => n > 1 && !Array.from({ length: n }, (_, d) => d).some((d) => d > 1 && n % d === 0),
);
const fraction = (prime, power, bits) => root(BigInt(prime) << (power * bits), power) & ((1n << bits) - 1n);
function sha(bits, turns) {
  const B = BigInt(bits);
  const MASK = (1n << B) - 1n;
  const start = PRIMES.slice(0, 8).map((prime) => fraction(prime, 2n, B));
  const rounds = PRIMES.slice(0, bits === 32 ? 64 : 80).map((prime) => fraction(prime, 3n, B));
  const turned = (w, by) => ((w >> by) | (w << (B - by))) & MASK;
  const mixed = (w, [one, two, three, isShift]) =>
    turned(w, one) ^ turned(w, two) ^ (isShift ? w >> three : turned(w, three));
  return (message) => {
    const block = bits * 2;
    const zeros = (block * 2 - ((message.length + 1 + bits / 4) % block)) % block;
    const length = fromHex((message.length * 8).toString(16).padStart(bits / 2, '0'));
    const bytes = joined(message, [0x80], new Uint8Array(zeros), length);
    let state = start;
    for (let at = 0; at < bytes.length; at += block) {
      const w = Array.from({ length: 16 }, (_, n) =>
        BigInt(`0x${hex(bytes.subarray(at + (n * bits) / 8, at + ((n + 1) * bits) / 8))}`),
      );
      for (let n = 16; n < rounds.length; n += 1)
        w.push((w[n - 16] + mixed(w[n - 15], turns[0]) + w[n - 7] + mixed(w[n - 2], turns[1])) & MASK);
      let [a, b, c, d, e, f, g, h] = state;
      rounds.forEach((k, n) => {
        const one = h + mixed(e, turns[3]) + ((e & f) ^ (~e & MASK & g)) + k + w[n];
        const two = mixed(a, turns[2]) + ((a & b) ^ (a & c) ^ (b & c));
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) & MASK, c, b, a, (one + two) & MASK];
      });
      state = [a, b, c, d, e, f, g, h].map((word, n) => (word + state[n]) & MASK);
    }
    return fromHex(state.map((word) => word.toString(16).padStart(bits / 4, '0')).join(''));
  };
}
export const sha256 = sha(32, [
  [7n, 18n, 3n, true],
  [17n, 19n, 10n, true],
  [2n, 13n, 22n],
  [6n, 11n, 25n],
]);
const sha512 = sha(64, [
  [1n, 8n, 7n, true],
  [19n, 61n, 6n, true],
  [28n, 34n, 39n],
  [14n, 18n, 41n],
]);

// Ed25519: points of the curve as (X, Y, Z, T), and whether 8·S·B = 8·R + 8·k·A.
const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const mod = (n) => ((n % P) + P) % P;
const power = (base, exponent) => {
  let [result, b] = [1n, mod(base)];
  for (let e = exponent; e > 0n; e >>= 1n) {
    if (e & 1n) result = mod(result * b);
    b = mod(b * b);
  }
  return result;
};
const D = mod(-121665n * power(121666n, P - 2n));
const add = ([x1, y1, z1, t1], [x2, y2, z2, t2]) => {
  const [a, b, c, d] = [
    mod((y1 - x1) * (y2 - x2)),
    mod((y1 + x1) * (y2 + x2)),
    mod(2n * t1 * D * t2),
    mod(2n * z1 * z2),
  ];
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return [mod(e * f), mod(g * h), mod(f * g), mod(e * h)];
};
const times = (scalar, point) => {
  let [sum, p] = [[0n, 1n, 1n, 0n], point];
  for (let e = scalar; e > 0n; e >>= 1n) {
    if (e & 1n) sum = add(sum, p);
    p = add(p, p);
  }
  return sum;
};
const little = (bytes) => BigInt(`0x${hex(Uint8Array.from(bytes).reverse())}`);
function pointOf(bytes) {
  const all = little(bytes);
  const y = all & ((1n << 255n) - 1n);
  if (y >= P) return undefined;
  const [u, v] = [mod(y * y - 1n), mod(D * y * y + 1n)];
  let x = mod(u * power(v, 3n) * power(u * power(v, 7n), (P - 5n) / 8n));
  if (mod(v * x * x) !== u) x = mod(x * power(2n, (P - 1n) / 4n));
  if (mod(v * x * x) !== u) return undefined;
  if ((x & 1n) !== all >> 255n) x = mod(-x);
  return [x, y, 1n, mod(x * y)];
}
const BASE = pointOf(fromHex(`58${'66'.repeat(31)}`));
export function isSignedBy(key, message, signature) {
  if (key.length !== 32 || signature.length !== 64) return false;
  const [A, R, S] = [pointOf(key), pointOf(signature.subarray(0, 32)), little(signature.subarray(32))];
  if (A === undefined || R === undefined || S >= L) return false;
  const k = little(sha512(joined(signature.subarray(0, 32), key, message))) % L;
  const [left, right] = [times(8n * S, BASE), times(8n, add(R, times(k, A)))];
  return (
    mod(left[0] * right[2] - right[0] * left[2]) === 0n && mod(left[1] * right[2] - right[1] * left[2]) === 0n
  );
}

/** The root of the tree of `size` in which a leaf stands at `place` by this path; throws for what is no path (RFC 9162, 2.1.3.2). */
export function rootBy(leaf, place, size, path) {
  let [node, last, hash] = [place, size - 1, leaf];
  const over = (left, right) => sha256(joined([1], left, right));
  if (!(place >= 0 && place < size)) throw new Error('place');
  if (leaf.length !== 32) throw new Error('leaf');
  for (const other of path) {
    if (last === 0) throw new Error('path');
    if (node % 2 === 1 || node === last) {
      hash = over(other, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else hash = over(hash, other);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  if (last !== 0) throw new Error('path');
  return hash;
}

/** A proof from its file, or from the link behind a QR code; undefined for neither. */
export function readProof(told) {
  try {
    if (told.trim().startsWith('{')) return JSON.parse(told);
    const at = told.indexOf('p=1&');
    if (at < 0) return undefined;
    const part = Object.fromEntries(
      told
        .trim()
        .slice(at)
        .split('&')
        .map((one) => [one[0], one.slice(2)]),
    );
    const bytes = (text) => fromBase64(text.replace(/-/g, '+').replace(/_/g, '/'));
    const texted = (text) => new TextDecoder().decode(bytes(text));
    const hashes = Array.from(hex(bytes(part.h ?? '')).match(/.{64}/g) ?? [], (hash) =>
      btoa(String.fromCharCode(...fromHex(hash))),
    );
    const enclosed = part.e === undefined ? null : texted(part.e);
    const leaf = { text: texted(part.t), salt: hex(bytes(part.s)), place: Number(part.i) };
    return { ...leaf, path: hashes, checkpoint: decodeURI(part.c), enclosed };
  } catch {
    return undefined;
  }
}

/**
 * Reads a proof and the keys that are known (one a line, as under /log/keys). Answers what was checked: `problem` names the first thing
 * that does not hold, or is null; `entry` is what stands on record; `signers` are the keys whose signatures hold, with the second of a
 * witness. Without a signature of a known key of the record's own name nothing is proved.
 */
export function checkProof(proof, keys) {
  const signers = [];
  const said = (problem, entry = null, more = {}) => ({ problem, entry, signers, ...more });
  try {
    const end = proof.checkpoint.lastIndexOf('\n\n') + 1;
    const [body, lines] = [
      proof.checkpoint.slice(0, end),
      proof.checkpoint
        .slice(end + 1)
        .trimEnd()
        .split('\n'),
    ];
    const [origin, size, rootText] = body.split('\n');
    const entry = JSON.parse(proof.text);
    const seal = sha256(joined(fromHex(proof.salt), utf8(proof.text)));
    const found = rootBy(sha256(joined([0], seal)), proof.place, Number(size), proof.path.map(fromBase64));
    if (fromHex(proof.salt).length !== 16 || !isSame(found, fromBase64(rootText)))
      return said('not-on-record', entry);
    if (typeof proof.enclosed === 'string' && hex(sha256(utf8(proof.enclosed))) !== entry.hash)
      return said('other-text', entry);
    for (const known of keys.split('\n').filter((line) => line !== '')) {
      const [name, , encoded] = [known.split('+')[0], 0, known.split('+').slice(2).join('+')];
      const bytes = fromBase64(encoded);
      const id = sha256(joined(utf8(`${name}\n`), bytes)).subarray(0, 4);
      for (const line of lines.filter((one) => one.startsWith(`— ${name} `))) {
        const told = fromBase64(line.slice(`— ${name} `.length));
        if (!isSame(told.subarray(0, 4), id)) continue;
        const signature = told.subarray(4);
        const at = bytes[0] === 4 ? Number(BigInt(`0x${hex(signature.subarray(0, 8))}`)) : null;
        const message = at === null ? body : `cosignature/v1\ntime ${at}\n${body}`;
        if (!isSignedBy(bytes.subarray(1), utf8(message), at === null ? signature : signature.subarray(8)))
          return said('forged-signature', entry);
        signers.push({ name, at, key: hex(id) });
      }
    }
    const own = signers.some(({ name, at }) => name === origin && at === null);
    return said(own ? null : 'not-signed', entry, { origin, size: Number(size), root: rootText });
  } catch {
    return said('no-proof');
  }
}

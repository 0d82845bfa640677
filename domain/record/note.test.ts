import {
  createHash,
  createPrivateKey,
  createPublicKey,
  randomBytes,
  sign,
  verify as verifyWith,
} from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64Of, fromBase64, utf8 } from '../kernel/bytes.ts';
import { checkpointText, readCheckpoint } from './checkpoint.ts';
import { canonical, entryText, SALT_BYTES, sealOf } from './entry.ts';
import {
  isSigned,
  type Key,
  keyText,
  readKey,
  readNote,
  type Signs,
  seenAt,
  seenMessage,
  seenSignature,
  signatureLine,
  type Verify,
} from './note.ts';
import { hasTile, readTilePath, tilePath } from './tile.ts';

const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const verify: Verify = (key, message, signature) =>
  verifyWith(
    null,
    message,
    createPublicKey({ key: Buffer.concat([SPKI, key]), format: 'der', type: 'spki' }),
    signature,
  );

function somebody(name: string, signs: Signs = 'note') {
  const secret = createPrivateKey({
    key: Buffer.concat([PKCS8, randomBytes(32)]),
    format: 'der',
    type: 'pkcs8',
  });
  const spki = createPublicKey(secret).export({ format: 'der', type: 'spki' });
  const key: Key = { name, signs, key: Uint8Array.from(spki.subarray(-32)) };
  return { key, sign: (bytes: Uint8Array): Uint8Array => Uint8Array.from(sign(null, bytes, secret)) };
}

const TEXT = checkpointText({ origin: 'county.example/log', size: 7, root: new Uint8Array(32).fill(9) });

/** The example of C2SP's tlog-cosignature and signed-note pages, with keys of their own. */
test('公布的检查点样本读得出来；签名行的编号照规范算', () => {
  const note = readNote(
    'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n' +
      '— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n' +
      '— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n',
  );
  expect(note?.signatures.map(({ name, signature }) => [name, signature.length])).toEqual([
    ['example.com/behind-the-sofa', 64],
    ['witness.example.com/w1', 72],
  ]);
  expect(readCheckpoint(note?.text ?? '')).toMatchObject({
    origin: 'example.com/behind-the-sofa',
    size: 20852163,
  });
  const { key } = somebody('county.example/log');
  const id = createHash('sha256')
    .update('county.example/log\n\u0001')
    .update(key.key)
    .digest('hex')
    .slice(0, 8);
  expect(keyText(key).split('+')[1]).toBe(id);
  expect(readKey(keyText(key))).toEqual(key);
});

test('本县的签名和见证人的签名各认各的；一行假的就不认', () => {
  const county = somebody('county.example/log');
  const archive = somebody('archive.example', 'cosignature');
  const line = signatureLine(county.key, county.sign(utf8(TEXT)));
  const seen = signatureLine(
    archive.key,
    seenSignature(1_788_742_800, archive.sign(seenMessage(TEXT, 1_788_742_800))),
  );
  const note = readNote(`${TEXT}\n${line}${seen}`);
  if (note === undefined) throw new Error('no note');
  expect(isSigned(note, county.key, verify)).toBe(true);
  expect(seenAt(note, archive.key, verify)).toBe(1_788_742_800);
  expect(isSigned(note, somebody('county.example/log').key, verify)).toBe(false);
  expect(isSigned({ ...note, text: TEXT.replace('7', '8') }, county.key, verify)).toBe(false);
  const forged = signatureLine(county.key, county.sign(utf8('another')));
  expect(isSigned(readNote(`${TEXT}\n${line}${forged}`) ?? note, county.key, verify)).toBe(false);
  const earlier = signatureLine(
    archive.key,
    seenSignature(1, archive.sign(seenMessage(TEXT, 1_788_742_800))),
  );
  expect(seenAt(readNote(`${TEXT}\n${line}${earlier}`) ?? note, archive.key, verify)).toBeUndefined();
});

test.each([
  '',
  'no signatures\n',
  `${TEXT}\n`,
  `${TEXT}\n— a b\n`,
  `${TEXT}\n- county AAAAAAAA\n`,
  `\u0001${TEXT}\n— a AAAAAAAA\n`,
])('%j 不是签名的短文', (text) => expect(readNote(text)).toBeUndefined());

test.each([
  'a\n01\nAAAA\n',
  'a\n1\nAAAA\n',
  'a\n-1\n',
  `a\n9007199254740993\n${base64Of(new Uint8Array(32))}\n`,
  `\n1\n${base64Of(new Uint8Array(32))}\n`,
])('%j 不是检查点', (text) => expect(readCheckpoint(text)).toBeUndefined());

test('字节写成文字又读回来；写法不同的不认', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(base64Of(bytes))).toEqual(bytes);
    }),
  );
  for (const text of ['A', 'AA', 'AB==', 'AA=A', 'A===', '-_==', 'AAA\n'])
    expect(fromBase64(text)).toBeUndefined();
});

test('瓦片的路径照规范写，只认那一种写法', () => {
  expect(tilePath({ level: 0, index: 1_234_067, width: 256 })).toBe('0/x001/x234/067');
  fc.assert(
    fc.property(
      fc.nat({ max: 63 }),
      fc.nat({ max: 1e12 }),
      fc.integer({ min: 1, max: 256 }),
      (level, index, width) => {
        expect(readTilePath(tilePath({ level, index, width }))).toEqual({ level, index, width });
      },
    ),
  );
  for (const path of [
    '64/000',
    '00/000',
    '0/x000/000',
    '0/0000',
    '0/000.p/0',
    '0/000.p/256',
    '0/000.p/01',
    '0/../000',
    'entries/1',
  ])
    expect(readTilePath(path), path).toBeUndefined();
  // A tree of 70,000: 273 whole tiles, one of 112, and so on (the example of the specification).
  const has = (level: number, index: number, width: number) => hasTile(70_000, { level, index, width });
  expect([
    has(0, 272, 256),
    has(0, 273, 112),
    has(0, 273, 113),
    has(1, 0, 256),
    has(1, 1, 17),
    has(1, 1, 18),
    has(2, 0, 1),
  ]).toEqual([true, true, false, true, true, false, true]);
});

test('同样的事写成同一句话；封签离了盐认不出来', () => {
  expect(canonical({ b: 1, a: ['二', null, { d: true, c: 'x"y' }] })).toBe(
    '{"a":["二",null,{"c":"x\\"y","d":true}],"b":1}',
  );
  const text = entryText({ kind: 'result', of: 'an-id', at: 5, facts: { title: '路灯' }, enclosed: '亮了' });
  expect(text).toBe(
    `{"at":5,"hash":"${createHash('sha256').update('亮了').digest('hex')}","kind":"result","of":"an-id","title":"路灯"}`,
  );
  const salt = new Uint8Array(SALT_BYTES).fill(3);
  expect(Buffer.from(sealOf(salt, text))).toEqual(createHash('sha256').update(salt).update(text).digest());
  expect(sealOf(salt.with(0, 4), text)).not.toEqual(sealOf(salt, text));
  expect(() => sealOf(new Uint8Array(8), text)).toThrow(RangeError);
});

/** 刁钻的字节: files that are nearly what they say, forms nobody asked for, and JSON cut off or broken in the middle. */
import fc from 'fast-check';
import sharp from 'sharp';
import { DOCX, LOCKED_PDF, ole, PDF, XLSX } from '../../support/papers.ts';

export interface Sent {
  readonly type: string;
  readonly bytes: Buffer;
}

const BOUNDARY = 'xiezhi';
const part = (head: string, content: string) => `--${BOUNDARY}\r\n${head}\r\n\r\n${content}\r\n`;
const FORMS = [
  `${part('content-disposition: form-data; name="file"; filename="a.pdf"', '%PDF-1.4')}--${BOUNDARY}--\r\n`,
  part('content-disposition: form-data; name="file"; filename="../../a.pdf"', '%PDF-1.4'),
  part('content-disposition: form-data', ''),
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="\u0000"`,
  `--${BOUNDARY}--`,
  '--\r\n\r\n',
];
const TYPES = [
  'application/octet-stream',
  'image/jpeg',
  'image/png',
  'image/svg+xml',
  'image/',
  `multipart/form-data; boundary=${BOUNDARY}`,
  'multipart/form-data',
  'application/json',
  'application/json; charset=utf-16',
  'text/plain',
  '',
  '/',
];

/** Small files of every kind that is taken anywhere. */
async function samples(): Promise<Buffer[]> {
  const blank = { create: { width: 9, height: 9, channels: 3, background: '#0000ff' } } as const;
  return [
    ...[PDF, LOCKED_PDF, await DOCX(), await XLSX(), ole('WordDocument'), Buffer.alloc(0), Buffer.from([0])],
    ...[
      await sharp(blank).jpeg().toBuffer(),
      await sharp(blank).png().toBuffer(),
      await sharp(blank).webp().toBuffer(),
    ],
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    Buffer.from('镇,村,组,片\n地方001,地方001200,九组,枫树片\n'),
    Buffer.from('姓名,手机号,职务\n高松柏,13800009999,片长\n'),
  ];
}

/** Bytes for an endpoint that takes files: whole, cut off, with bits turned over, or something else under the same name. */
export async function files(takes: 'picture' | 'file'): Promise<fc.Arbitrary<Sent>> {
  const whole = fc.constantFrom(...(await samples()));
  const cut = fc.tuple(whole, fc.nat(2000)).map(([bytes, at]) => bytes.subarray(0, at));
  const turned = fc
    .tuple(whole, fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { minLength: 1, maxLength: 8 }))
    .map(([bytes, turns]) => {
      const other = Buffer.from(bytes);
      for (const [at, value] of turns) if (at < other.length) other[at] = value;
      return other;
    });
  const junk = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
  const form = fc.constantFrom(...FORMS).map((text) => Buffer.from(text));
  const right = takes === 'picture' ? 'image/jpeg' : 'application/octet-stream';
  return fc.record({
    type: fc.oneof(
      { weight: 4, arbitrary: fc.constant(right) },
      { weight: 1, arbitrary: fc.constantFrom(...TYPES) },
    ),
    bytes: fc.oneof(whole, cut, turned, junk, form),
  });
}

/** A JSON body as text: now and then cut off, with a byte exchanged, said twice, or not JSON at all. */
export const broken = (body: fc.Arbitrary<unknown>): fc.Arbitrary<Sent> =>
  fc.oneof(
    { weight: 12, arbitrary: body.map((it) => json(JSON.stringify(it) ?? 'undefined')) },
    {
      weight: 1,
      arbitrary: fc.tuple(body, fc.nat(300)).map(([it, at]) => json((JSON.stringify(it) ?? '').slice(0, at))),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(body, fc.nat(300), fc.nat(255)).map(([it, at, value]) => {
        const bytes = Buffer.from(JSON.stringify(it) ?? '');
        if (at < bytes.length) bytes[at] = value;
        return { type: 'application/json', bytes };
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constantFrom(...TYPES),
        bytes: fc
          .constantFrom(...FORMS, '[', '{"a":1,"a":2}', '"\ufeff', '1e400')
          .map((text) => Buffer.from(text)),
      }),
    },
  );

const json = (text: string): Sent => ({ type: 'application/json', bytes: Buffer.from(text) });

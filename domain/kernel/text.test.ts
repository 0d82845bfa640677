import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { isWellFormed, line, prose, TEXT_LIMIT } from './text.ts';

const name = line({ min: 2, max: 30 });
const words = prose({ min: 4, max: 2000 });

const reasons = (schema: z.ZodType, text: unknown): string[] =>
  schema.safeParse(text).error?.issues.map((issue) => issue.message) ?? [];

test('写的是什么，存的就是什么：只去掉首尾空白', () => {
  expect(words.parse('  三组入户路塌了\n\t六户绕路　\n')).toBe('三组入户路塌了\n\t六户绕路');
  expect(name.parse(' 陈𠮷 ')).toBe('陈𠮷');
});

test.each([
  '𠮷田',
  '䶮先生',
  '𪚥龍',
  'e\u0301a',
  'éa',
  '\ue863\ue864',
  '〇一',
  'ＡＢ',
  'ﾊﾊ',
  '👨‍👩‍👧家',
  '\u{323af}\u{31350}',
])('生僻字与组合字原样保留：%s', (text) => {
  expect(name.parse(text)).toBe(text);
});

test('存不住或看不真的字符被拒绝，不悄悄改掉', () => {
  expect(reasons(words, '路塌了\u0000四米')).toEqual(['control-character']);
  expect(reasons(words, '路塌了\ud842四米')).toEqual(['lone-surrogate']);
  expect(reasons(words, '路塌了\udfb7四米')).toEqual(['lone-surrogate']);
  for (const control of ['\u0001', '\u0008', '\u000b', '\u001b', '\u007f', '\u0085', '\u009f', '\r']) {
    expect(reasons(words, `路塌了${control}四米`)).toEqual(['control-character']);
  }
  for (const override of ['\u202e', '\u2066', '\u2069']) {
    expect(reasons(words, `路塌了${override}四米`)).toEqual(['direction-override']);
  }
});

test('网页表单送来的换行读作换行', () => {
  expect(words.parse('第一行\r\n第二行\r\n')).toBe('第一行\n第二行');
});

test('一行里没有换行和制表符', () => {
  for (const text of ['王\n五', '王\t五', '王\r\n五', '王\u2028五']) {
    expect(reasons(name, text)).toEqual(['more-than-one-line']);
  }
});

test('什么都看不见的文字不算说过', () => {
  expect(reasons(words, '\u200b\u200b\u200b\u200b')).toEqual(['nothing-to-read']);
  expect(prose({ min: 0, max: 10 }).parse('   ')).toBe('');
});

test('长短在去掉首尾空白之后计算', () => {
  expect(words.safeParse(`  ${'字'.repeat(3)}  `).success).toBe(false);
  expect(words.safeParse(`  ${'字'.repeat(4)}  `).success).toBe(true);
  expect(words.safeParse('字'.repeat(2000)).success).toBe(true);
  expect(words.safeParse('字'.repeat(2001)).success).toBe(false);
  expect(words.safeParse(12345).success).toBe(false);
  expect(() => prose({ min: 0, max: TEXT_LIMIT + 1 })).toThrow(RangeError);
});

test('读过一遍的文字再读一遍不再变', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
      const once = words.safeParse(raw);
      if (!once.success) return;
      expect(words.parse(once.data)).toBe(once.data);
      expect(raw.replace(/\r\n/g, '\n')).toContain(once.data);
      expect(new TextDecoder().decode(new TextEncoder().encode(once.data))).toBe(once.data);
    }),
  );
});

test('判断是否完整的字符，与语言自带的判断一致', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 })), (units) => {
      const text = String.fromCharCode(...units);
      expect(isWellFormed(text)).toBe((text as string & { isWellFormed(): boolean }).isWellFormed());
    }),
  );
});

test('接口文件写得出这些文字的长短', () => {
  expect(z.toJSONSchema(name, { io: 'input' })).toMatchObject({
    type: 'string',
    minLength: 2,
    maxLength: 30,
  });
});

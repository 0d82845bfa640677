/** 样式: what Chrome 80 does not know must not be in the sheets; what is read must stand out enough. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const here = new URL('.', import.meta.url);
const sheets = readdirSync(here)
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({
    name,
    text: readFileSync(new URL(name, here), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
  }));

/** Known from Chrome 84 on, or later. */
const TOO_NEW = [
  /(^|[\s;{])(row-|column-)?gap:/,
  /inset:/,
  /aspect-ratio/,
  /:(has|is|where|modal)\(?/,
  /color-mix|oklch|light-dark/,
  /@(layer|container|scope|property)/,
  /\d(dvh|svh|lvh|cqw)/,
  /(margin|padding)-(inline|block):/,
  /overflow: clip/,
  /&/,
];

test('样式里没有 Chrome 80 不认识的写法', () => {
  const found = sheets.flatMap(({ name, text }) =>
    TOO_NEW.filter((pattern) => pattern.test(text.replace(/grid-gap/g, ''))).map(
      (pattern) => `${name} ${pattern}`,
    ),
  );
  expect(found).toEqual([]);
});

test('控件组本身不排版：Chrome 80 的 fieldset 不认 flex 和 grid', () => {
  const laidOut = /\.(switch|choices|photos|place|field) \{[^}]*display: (inline-)?(flex|grid)/;
  expect(sheets.filter(({ text }) => laidOut.test(text)).map(({ name }) => name)).toEqual([]);
});

test('字号一律跟着根字号走', () => {
  const fixed = sheets.flatMap(({ name, text }) =>
    [...text.matchAll(/([^{}]+)\{[^}]*font(-size)?:[^;]*\d(px|pt)/g)].map(
      ([, rule]) => `${name} ${rule?.trim()}`,
    ),
  );
  expect(fixed.filter((it) => !it.includes('.seal') && !it.includes('@media print'))).toEqual([]);
});

test('文字与底色的对比都不低于 4.5 比 1，控件边线不低于 3 比 1', () => {
  const tokens = sheets.find(({ name }) => name === 'tokens.css')?.text ?? '';
  const colour = (token: string): string => new RegExp(`--${token}: (#[0-9a-f]{6})`).exec(tokens)?.[1] ?? '';
  const text = ['ink', 'ink-soft', 'ink-faint', 'accent', 'accent-deep', 'red', 'green', 'amber'];
  const grounds = ['paper', 'sheet', 'sunk', 'accent-tint'];
  const pairs: (readonly [string, string, number])[] = [
    ...text.flatMap((ink) => grounds.map((ground) => [ink, ground, 4.5] as const)),
    ['amber', 'amber-tint', 4.5],
    ['green', 'green-tint', 4.5],
    ['red', 'red-tint', 4.5],
    ['on-accent', 'accent', 4.5],
    ['on-accent', 'accent-deep', 4.5],
    ['on-accent', 'red', 4.5],
    ['on-accent-soft', 'accent-deep', 4.5],
    ...['paper', 'sheet', 'sunk'].flatMap((it) => [
      ['rule-strong', it, 3] as const,
      ['focus', it, 3] as const,
    ]),
  ];
  const weak = pairs.filter(([ink, ground, least]) => contrast(colour(ink), colour(ground)) < least);
  expect(weak).toEqual([]);
});

/** WCAG 2.2, relative luminance. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

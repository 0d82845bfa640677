import { expect, test } from 'vitest';
import { proofText, readProof, writeProof } from './proof.ts';

const NOW = 1_788_742_800_000;
const proof = { at: NOW, signature: 'a'.repeat(86) };

test('证明写出来再读进来是一样的，前后五分钟之内都算数', () => {
  expect(readProof(writeProof(proof), NOW)).toEqual(proof);
  for (const off of [-300_000, 300_000]) expect(readProof(writeProof(proof), NOW + off)).toEqual(proof);
});

test('过了五分钟的、缺了什么的，都不算', () => {
  for (const off of [-300_001, 300_001]) expect(readProof(writeProof(proof), NOW + off)).toBeUndefined();
  for (const text of [
    '',
    '.',
    `${NOW}`,
    `${NOW}.${'a'.repeat(85)}`,
    `${NOW}.${'a'.repeat(87)}`,
    `x.${'a'.repeat(86)}`,
  ])
    expect(readProof(text, NOW)).toBeUndefined();
});

test('问的不是一件事，签的就不是一句话', () => {
  const texts = [
    proofText({ method: 'GET', path: '/api/me' }, NOW),
    proofText({ method: 'POST', path: '/api/me' }, NOW),
    proofText({ method: 'GET', path: '/api/me?a=1' }, NOW),
    proofText({ method: 'GET', path: '/api/me' }, NOW + 1),
  ];
  expect(new Set(texts).size).toBe(4);
});

/** 改一改再发: what is shown is what is sent; what two people disagree about is said in the words of the forms. */
import { expect, test } from 'vitest';
import type { Item } from '../outbox/item.ts';
import { SPOKEN_ONLY } from '../report/send.ts';
import { differing } from './fields.ts';
import { reworded } from './reworded.ts';

const item = (body: Record<string, unknown>, title: string, kind = 'matter.report'): Item =>
  ({ command: { kind, body }, shown: { title, placeName: '老槐坡片' } }) as unknown as Item;

test('标题是从话里来的，话改了标题也改', () => {
  const it = reworded(item({ text: '路灯坏了。今晚看不见' }, '路灯坏了'), { field: 'text', words: '桥塌了' });
  expect(it).toMatchObject({ body: { text: '桥塌了' }, shown: { title: '桥塌了', placeName: '老槐坡片' } });
});

test('只有录音的，补写了话就不再叫“录音，待听”', () => {
  const spoken = item({ text: SPOKEN_ONLY, title: SPOKEN_ONLY, clip: { seconds: 9 } }, SPOKEN_ONLY);
  const it = reworded(spoken, { field: 'text', words: '桥塌了' });
  expect(it.body).toEqual({ text: '桥塌了', clip: { seconds: 9 } });
  expect(it.shown?.title).toBe('桥塌了');
});

test('在一件事上写的话，改了还是那件事的标题', () => {
  const it = reworded(item({ answer: '修好了' }, '路灯坏了', 'matter.settle'), {
    field: 'answer',
    words: '换了灯泡',
  });
  expect(it).toEqual({ body: { answer: '换了灯泡' } });
});

test('改成敏感的话，收到后也不留在手机上', () => {
  const report = item({ text: '路灯坏了', category: 'other' }, '路灯坏了');
  expect(reworded(report, { field: 'text', words: '他又打老婆，孩子身上有伤' }).sensitive).toBe(true);
  expect(reworded(report, { field: 'text', words: '路灯又坏了' }).sensitive).toBe(false);
});

test('两边不一样的，说是哪一项，用表里的说法，不出现代号；一样的不摆', () => {
  const mine = {
    version: 1,
    risk: 'low',
    title: '老桥',
    nextLook: '2026-09-02',
    phone: null,
    needsHelp: true,
  };
  const now = {
    version: 2,
    risk: 'middle',
    title: '老桥',
    nextLook: '2026-09-09',
    phone: '139',
    needsHelp: false,
  };
  const said = differing(mine, now, 'zh').map(({ name, mine, theirs }) => [name.zh, mine, theirs]);
  expect(said).toEqual([
    ['风险', '低', '中'],
    ['下次看', '2026年9月2日', '2026年9月9日'],
    ['电话', '没有', '139'],
    [expect.any(String), '是', '否'],
  ]);
  expect(differing(mine, now, 'en')[0]).toMatchObject({ mine: 'Low', theirs: 'Middle' });
});

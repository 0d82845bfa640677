import { expect, test } from 'vitest';
import { noticesOf } from './notices.ts';

const AT = { proposer: 'p', placeCode: '611025101216' };

test('谈成了、有了答复：提的人和村里的群都听到；自己做的不告诉自己；不受理的只告诉提的人', () => {
  expect(noticesOf('agreed', { ...AT, by: 'c' })).toEqual([
    { to: 'person:p', kind: 'topic-agreed' },
    { to: 'group:611025101216', kind: 'topic-agreed' },
  ]);
  expect(noticesOf('replied', { ...AT, by: 'p' })).toEqual([
    { to: 'group:611025101216', kind: 'topic-answered' },
  ]);
  expect(noticesOf('reviewed', { ...AT, by: 'c' })).toEqual([{ to: 'person:p', kind: 'topic-moved' }]);
  expect(noticesOf('spoken', { ...AT, by: 'c' })).toEqual([]);
});

/** 核对会找出来: a disclosure that its steps do not make, or that hangs otherwise than it was published. */
import { expect, test } from 'vitest';
import { newestVersion } from '../../domain/disclosure/disclosure.ts';
import { published, VILLAGE } from '../../domain/disclosure/examples.ts';
import { checkDisclosure, type StoredDisclosure } from './disclosures.ts';

const { it, steps: told } = published();
const { id, placeCode, steps, ...state } = it;
const { no, content, why, from, until } = newestVersion(it) ?? {};
const version = { no, content, why, from, until };
const TRUE: StoredDisclosure = {
  ...{ id, placeCode, steps, state, told, title: it.title, status: 'published', isOver: false },
  ...{ hung: [version], answers: [], kept: 0 },
};

test('照步骤重做一遍，一样的不吭声；并入别的村也一样', () => {
  expect(checkDisclosure(TRUE)).toEqual([]);
  expect(checkDisclosure({ ...TRUE, placeCode: VILLAGE.replace(/.$/, '9') })).toEqual([]);
});

test.each<[string, Partial<StoredDisclosure>]>([
  ['改过标题', { title: '别的' }],
  ['状态不对', { status: 'archived' }],
  ['少了一步', { told: told.slice(0, -1) }],
  ['没有起草过', { told: [] }],
  ['挂出来的数改过', { hung: [{ ...version, content: { text: '', opening: null, rows: [] } }] }],
  ['公布的日子改短了', { hung: [{ ...version, until: from }] }],
  ['挂出来的不见了', { hung: [] }],
  ['多了一条没有给过的答复', { answers: [{ no: 1, shown: '问', text: '答' }] }],
  ['答复了原话还在', { kept: 1 }],
])('%s，说得出来', (_, wrong) => {
  expect(checkDisclosure({ ...TRUE, ...wrong })).not.toEqual([]);
});

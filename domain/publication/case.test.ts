import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CaseTold, knownOfCase } from './case.ts';
import { proposeMasks } from './mask.ts';
import { namesAmong, withoutNamesIn } from './names-gone.ts';
import { maskedText } from './sheet.ts';

const COUNTY = '611025';
const NOTHING: CaseTold = { people: [], houses: [], texts: [] };

const TOLD: CaseTold = {
  people: [{ name: '王建国', phone: '0914-5322345' }],
  houses: [{ label: '老槐树下第二家', phone: '0914-5329876' }],
  texts: ['户主赵德发反映，他家住三组12号，水从李志强家门前流过。'],
};

test('提出人、周围的住户、案中说到的人和门牌，以后公开的文字里都隐去', () => {
  const known = knownOfCase(COUNTY, TOLD);
  const hidden = (text: string) => maskedText(text, known).masked;
  expect(hidden('老王说，赵德发和志强叔都同意')).toBe('王某说，赵某某和某某都同意');
  expect(hidden('水渠从三组12号修到老槐树下第二家')).toBe('水渠从〔住址〕修到〔住址〕');
  expect(hidden('打5322345或者532-9876')).toBe('打〔电话〕或者〔电话〕');
  expect(hidden('三组水渠修通了，二组12户受益')).toBe('三组水渠修通了，二组12户受益');
});

test('没有案子，只认得写法', () => {
  const known = knownOfCase(COUNTY, NOTHING);
  expect(proposeMasks('老王说，水渠从三组12号修到老槐树下第二家', known)).toEqual([]);
});

const of = (...signs: string[]) => fc.constantFrom(...signs);
const person = fc
  .tuple(
    of(...'王李张刘陈赵吴徐孙胡郭何林梁谢宋许邓冯彭'),
    of(...'建德桂兴志秀春晓永'),
    of(...'国发兰军梅芳强林', ''),
  )
  .map((signs) => signs.join(''));
const door = fc
  .tuple(of('三', '2', '十一'), fc.integer({ min: 1, max: 99 }))
  .map(([group, n]) => `${group}组${n}号`);
const spread = (name: string) => of('', ' ', '·', '\u200b').map((joint) => [...name].join(joint));

test('案中说过一次的名字和门牌，换个写法也找得到，隐去后不再有', () => {
  const samples = fc
    .tuple(person, door)
    .chain(([name, home]) =>
      fc.record({ name: fc.constant(name), home: fc.constant(home), again: spread(name) }),
    );
  fc.assert(
    fc.property(samples, fc.boolean(), ({ name, home, again }, raised) => {
      const told = raised
        ? { ...NOTHING, people: [{ name, phone: null }], texts: [`家住${home}`] }
        : { ...NOTHING, texts: [`户主：${name}，家住${home}。`] };
      const known = knownOfCase(COUNTY, told);
      const { masked } = maskedText(`镇里答应了${again}，从${home}起，路修一百米。`, known);
      expect(masked).not.toContain(name);
      expect(masked).not.toContain(home);
      expect(masked).toContain('路修一百米');
      expect(proposeMasks(masked, known)).toEqual([]);
    }),
    { numRuns: 300, seed: 1844 },
  );
});

test('留下的是名字的，满三十天照名字隐去；电话、门牌不算名字', () => {
  const names = namesAmong(['李大山', '13987650321', '三组12号', '阿依古丽·买买提']);
  expect(names).toEqual(['李大山', '阿依古丽·买买提']);
  expect(withoutNamesIn('李大山捐了一车沙', { names, phones: [] })).toBe('李某某捐了一车沙');
});

/** 语料（表格与文件名）: made by a seed as the texts are; npm run mask:corpus makes ten times as many. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskedFileName } from './file-name.ts';
import { knownByForm, proposeMasks } from './mask.ts';
import {
  bankCard,
  digitRow,
  identity,
  LOOK_ALIKES,
  landline,
  mobile,
  PLAIN,
  row,
  said,
  two,
  VARIANTS,
} from './mask-number-examples.ts';
import { applyMasks } from './mask-word.ts';

const SEED = Number(process.env.MASK_SEED ?? 1844) + 100;
const TIMES = Number(process.env.MASK_TIMES ?? 1);
const KNOWN = knownByForm('611025');

const surname = said(
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余'.split(''),
  '欧阳',
);
const given = said('建国', '秀英', '强', '芳', '志明', '小军', '桂兰', '伟', '玉珍', '德福', '春花', '磊');
const name = row(surname, given);

/** A personal column: what its heading says, and what may stand below it. */
const COLUMNS: readonly (readonly [heading: fc.Arbitrary<string>, cell: fc.Arbitrary<string>])[] = [
  [
    said('姓名', '户主姓名', '联系人', '领款人', '户主', '收款人（盖章）'),
    fc.oneof(name, row(name, said('、'), name), row(surname, said(' '), given)),
  ],
  [
    said('身份证号', '身份证号码', '证件号码', '公民身份号码'),
    fc.oneof(identity, digitRow(18), digitRow(17)),
  ],
  [said('联系电话', '手机号码', '电话', '联系方式'), fc.oneof(mobile, landline, digitRow(7), digitRow(10))],
  [said('账号', '一卡通账号', '银行卡号', '社保卡号'), fc.oneof(bankCard, digitRow(14), digitRow(21))],
  [said('家庭住址', '住址'), said('老槐坡三组', '安山村二组15号', '河对岸土房', '安置点3栋')],
];
/** What is no person's: its cells stay. */
const OPEN = [
  [
    said('金额（元）', '补助金额', '支出'),
    fc.oneof(fc.integer({ min: 1, max: 99_999 }).map(String), said('13800', '138.12', '1,200.00')),
  ],
  [
    said('项目', '项目名称', '资金来源'),
    said('三组水渠维修', '防汛物资', '路灯', '安全饮水', '高标准农田', '石料', '金秋助学'),
  ],
  [said('日期', '时间'), row(said('2025-', '2026-'), two(1, 12), said('-'), two(1, 28))],
  [said('备注', '序号', '组别', '人数'), said('', '三组', '12人', '已公示', '1', '2', '—', '同上')],
] as const;

interface Table {
  readonly rows: readonly (readonly string[])[];
  /** Which columns are personal. */
  readonly personal: readonly boolean[];
}

const tables: fc.Arbitrary<Table> = fc
  .tuple(
    fc.shuffledSubarray([...COLUMNS], { minLength: 1, maxLength: 4 }),
    fc.shuffledSubarray([...OPEN], { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 1, max: 6 }),
    fc.integer(),
  )
  .chain(([mine, open, count, turn]) => {
    const columns = [
      ...mine.map((column) => [column, true] as const),
      ...open.map((column) => [column, false] as const),
    ];
    const at = ((turn % columns.length) + columns.length) % columns.length;
    const turned = [...columns.slice(at), ...columns.slice(0, at)];
    return fc
      .tuple(
        fc.tuple(...turned.map(([[heading]]) => heading)),
        fc.array(fc.tuple(...turned.map(([[, cell]]) => cell)), { minLength: count, maxLength: count }),
      )
      .map(([heads, rows]) => ({ rows: [heads, ...rows], personal: turned.map(([, is]) => is) }));
  });

const textOf = ({ rows }: Table) => rows.map((cells) => cells.join('\t')).join('\n');
const masked = (text: string) => applyMasks(text, proposeMasks(text, KNOWN));
const cellsOf = (text: string) => text.split('\n').map((line) => line.split('\t'));

const samples = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, seed: number): T[] =>
  fc.sample(arbitrary, { numRuns: numRuns * TIMES, seed });

test('表格里写明是个人信息的每一格都不留，其余照旧', () => {
  const left: string[] = [];
  const touched: string[] = [];
  let open = 0;
  for (const table of samples(tables, 400, SEED)) {
    const shown = masked(textOf(table));
    expect(masked(shown)).toBe(shown);
    const after = cellsOf(shown);
    for (const [at, cells] of table.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const now = after[at]?.[column] ?? '';
        const personal = at > 0 && table.personal[column];
        if (!personal) open += 1;
        if (!personal && now !== cell) touched.push(`${cell} → ${now} in\n${textOf(table)}`);
        if (personal && (now === cell || /\d{4}/.test(now))) left.push(`${cell} in\n${textOf(table)}`);
      }
    }
  }
  expect(left).toEqual([]);
  expect(touched.length / open, touched.join('\n')).toBeLessThanOrEqual(0.005);
});

test('没有表头的表格：号码照样找到，相像的不动', () => {
  const numbers = samples(
    fc.tuple(said('三组', '王家沟', '1'), fc.oneof(PLAIN, VARIANTS), said('已办', '2026-11-03')),
    300,
    SEED + 1,
  );
  const left = numbers.filter((cells) => proposeMasks(cells.join('\t'), KNOWN).length === 0);
  expect(left.length / numbers.length, left.join('\n')).toBeLessThanOrEqual(0.005);
  const alike = samples(fc.tuple(said('三组', '水渠', '合计'), LOOK_ALIKES, said('已办', '')), 300, SEED + 2);
  const touched = alike.filter((cells) => {
    // The hotline is known as one by its word in the text corpus.
    return !cells[1].includes('5322000') && masked(cells.join('\t')) !== cells.join('\t');
  });
  expect(touched.length / alike.length, touched.join('\n')).toBeLessThanOrEqual(0.005);
});

const ending = said('.jpg', '.pdf', '.docx', '.xlsx', '.JPEG');
const joint = said('-', '_', ' ', '（', '');

test('文件名里的号码和姓名都不留', () => {
  const numbered = fc.tuple(
    said('三组水渠', '验收单', '公示', '2026', ''),
    said('-', '_', ' ', '（'),
    fc.oneof(mobile, identity, bankCard, landline),
    said('', '_1', ' (2)'),
    ending,
  );
  const left = samples(numbered, 300, SEED + 3).filter((parts) =>
    maskedFileName(parts.join(''), KNOWN).includes(parts[2]),
  );
  expect(left.map((parts) => parts.join(''))).toEqual([]);

  const owned = fc.tuple(
    said('', '1-', '2026_', '（'),
    name,
    joint,
    said('身份证', '户口本', '银行卡', '承诺书', '申请书', '病历', '签字'),
    ending,
  );
  const named = samples(owned, 300, SEED + 4).filter((parts) =>
    maskedFileName(parts.join(''), KNOWN).includes(parts[1]),
  );
  expect(named.map((parts) => parts.join(''))).toEqual([]);
});

test('文件名里相像的照旧', () => {
  const stamp = row(said('2025', '2026'), two(1, 12), two(1, 28));
  const clock = row(two(0, 23), two(0, 59), two(0, 59));
  const names = fc.oneof(
    row(said('IMG_', 'VID_', 'Screenshot_'), stamp, said('_'), clock),
    row(said('微信图片_'), stamp, clock),
    row(said('DSC_', '扫描件', 'WPS图片'), digitRow(4)),
    row(
      said('三组水渠验收', '路灯台账', '石料清单', '高标准农田公示', '安全饮水承诺书', '全体村民签字表'),
      joint,
      stamp,
    ),
    row(said('镇政发〔2026〕', '国办函〔2026〕'), digitRow(2), said('号')),
    row(said('611025001'), digitRow(3), said('台账')),
    row(digitRow(5), said('元收据', '户名册')),
  );
  const all = samples(fc.tuple(names, ending), 400, SEED + 5);
  const touched = all.filter(
    ([stem, end]) => maskedFileName(stem + end, KNOWN) !== stem.replaceAll('_', ' '),
  );
  expect(touched.length / all.length, touched.join('\n')).toBeLessThanOrEqual(0.005);
});

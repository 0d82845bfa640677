/** 表头: which column of a village's own table says what a row is, what came in, what went out, for how many; and a sum as people write it. */
import { headingOf } from '../publication/table-heading.ts';

export type ColumnKind =
  | 'number'
  | 'name'
  | 'income'
  | 'expense'
  | 'amount'
  | 'side'
  | 'balance'
  | 'people'
  | 'told';
export type Side = 'income' | 'expense';

export interface Column {
  readonly at: number;
  readonly kind: ColumnKind;
  /** As the head says it; '' where the cell needs no label. */
  readonly label: string;
  readonly side: Side | null;
  /** Yuan of one of its units. */
  readonly unit: number;
}

const HEADS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['number', /^(序号|编号|行次|顺序号)$/],
  ['side', /^(收支|收支类别|收支类型|收支方向|收\/支)$/],
  ['balance', /^(本期|期末|当前|账面)?(余额|结余|结存)(金额)?$/],
  [
    'name',
    /^(收支|收入|支出|收款|付款|公开|补助|救助|捐赠|资金|工程|费用)?(项目|事项|内容|科目|名称|用途|摘要|款项|事由|来源|明细)(名称|内容)?$/,
  ],
  ['income', /^(本期|本月|本季度?)?(收入|收方|进账)(金额|合计|数)?$/],
  ['expense', /^(本期|本月|本季度?)?(支出|付方|开支)(金额|合计|数)?$/],
  ['amount', /^(发放|补助|补贴|救助|捐赠|资金|实发|合计|总)?(金额|数额|款额|资金)(合计)?$/],
  [
    'people',
    /^(涉及|受益|发放|补助|救助|享受|覆盖)?(户数|人数|户\/人数|户人数|户数人数|人次)$|^(户|人)（(户|人)）数$/,
  ],
  ['told', /^(备注|说明|情况|情况说明|办理情况|进展|进展情况|进度|结果|日期|时间|凭证号|标准|单位|经手人)$/],
];

const bareOf = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\s*:★]/g, '')
    .replace(/\([^()]*\)/g, '');

export function kindOf(cell: string): ColumnKind | undefined {
  const bare = bareOf(cell);
  const found = HEADS.find(([, words]) => words.test(bare))?.[0];
  return found ?? (headingOf(cell) === 'name' ? 'name' : headingOf(cell) === undefined ? undefined : 'told');
}

export const sideOf = (words: string): Side | null =>
  /收入|收款|来源/.test(words) ? 'income' : /支出|付款|开支/.test(words) ? 'expense' : null;

export const unitOf = (words: string): number | undefined =>
  /万元/.test(words) ? 10_000 : /单位\s*[:：]\s*(人民币)?元|[（(]\s*元\s*[)）]/.test(words) ? 1 : undefined;

/** Labels that say nothing beside their cell. */
const PLAIN = /^(备注|说明|情况|情况说明|办理情况|内容|摘要|项目|名称)$/;

/** The columns under a head of one line or two: 收入 over 项目 and 金额. */
export function columnsOf(heads: readonly (readonly string[])[], unit: number): readonly Column[] {
  const width = Math.max(...heads.map((row) => row.length));
  let over = '';
  const columns: Column[] = [];
  for (let at = 0; at < width; at++) {
    const [upper = '', lower = ''] =
      heads.length > 1 ? heads.map((row) => row[at] ?? '') : ['', heads[0]?.[at] ?? ''];
    if (upper !== '') over = upper;
    const label = lower === '' ? upper : lower;
    const side = sideOf(label) ?? (lower === '' ? null : sideOf(over));
    const kind = kindOf(label) ?? 'told';
    columns.push({
      at,
      kind,
      side,
      label: PLAIN.test(bareOf(label)) ? '' : bareOf(label),
      unit: unitOf(label) ?? unit,
    });
  }
  return columns;
}

const NOTHING = /^[-—–/\\]*$/;

/** 1,234.5 or 3.2万元 in fen, exactly; null for nothing, undefined for what is no sum to the fen. */
export function amountIn(cell: string, unit: number): number | null | undefined {
  const plain = cell.normalize('NFKC').replace(/[,\s¥]/g, '');
  if (NOTHING.test(plain)) return null;
  const [, whole, part = '', words = ''] = /^(\d{1,10})(?:\.(\d+))?(元|万元|万)?$/.exec(plain) ?? [];
  if (whole === undefined) return undefined;
  const of = words === '' ? unit : words.startsWith('万') ? 10_000 : 1;
  const tenths = of === 1 ? 2 : 6;
  const rest = part.slice(tenths);
  return Number(rest) > 0 ? undefined : Number(whole + part.slice(0, tenths).padEnd(tenths, '0'));
}

export function peopleIn(cell: string): number | null | undefined {
  const plain = cell.normalize('NFKC').replace(/[,\s]/g, '');
  if (NOTHING.test(plain)) return null;
  const [, count] = /^(\d{1,6})(?:户|人|人次)?$/.exec(plain) ?? [];
  return count === undefined ? undefined : Number(count);
}

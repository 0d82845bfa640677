/** 例子: the pages of disclosures, as long as they get. */
import type { OpenPage } from '../../contract/disclosure-public.ts';
import type { PlaceChoice } from '../../contract/site.ts';
import type { AskedByCodePage, OpenContent } from '../../contract/site-open.ts';

const ID = '01990000-0000-7000-8000-000000000039';
const row = (n: number) => ({
  ...{ name: `第${n}笔：三组水渠清淤用工`, told: '清淤四百米，用工记录贴在后面', source: null },
  ...{ income: n % 3 === 0 ? 500_000 : null, expense: n % 3 === 0 ? null : 123_456 },
  ...{ people: n % 4 === 0 ? null : 12 + n, few: n % 4 === 0 },
});
const version = (no: number, why: string | null) => ({
  ...{ no, why, from: '2026-09-01', until: '2026-09-20', board: '村委会院墙公开栏' },
  content: {
    text: '第三季度收支如下。'.repeat(4),
    opening: 1_234_567,
    rows: Array.from({ length: 7 }, (_, n) => row(n)),
  },
  sums: { income: 4_000_000, expense: 1_975_296, balance: 3_259_271 },
});

const IT: OpenPage = {
  ...{ disclosureId: ID, title: '2026 年第二季度财务收支', item: 'finance', period: '2026-Q2' },
  ...{
    placeCode: '611025101200',
    placeName: '回龙镇 回龙社区',
    version: 2,
    from: '2026-09-01',
    until: '2026-09-20',
  },
  ...({ law: 'villagers-35', open: 2, nextDue: '2026-09-16', over: false } as const),
  versions: [version(2, '漏了一笔误工补贴。'), version(1, null)],
  answered: Array.from({ length: 3 }, (_, n) => ({
    ...({
      no: n + 1,
      kind: n % 2 === 0 ? 'question' : 'objection',
      askedOn: '2026-09-02',
      due: '2026-09-17',
    } as const),
    ...{
      on: '2026-09-05',
      shown: n % 5 === 0 ? null : '修水渠的钱从哪里来？'.repeat(4),
      text: '镇里拨的，票据在村委会。'.repeat(4),
    },
  })),
};
const QR = { size: 25, path: 'M0 0h7' };
const FORM = { commandId: ID, questionId: ID, kind: 'objection', text: '', phone: '' } as const;

export function openPages(towns: readonly PlaceChoice[], villages: readonly PlaceChoice[]) {
  const { disclosureId: _, title, item, period, placeCode, placeName, version, from, until } = IT;
  const rowOf = { title, item, period, placeCode, placeName, version, from, until };
  const disclosures = Array.from({ length: 20 }, (_, n) => ({
    ...rowOf,
    disclosureId: ID.slice(0, -2) + String(10 + n),
  }));
  const asked: AskedByCodePage = {
    kind: 'asked',
    code: 'A1B2-C3D4-E5F6-G7H8',
    commandId: FORM.commandId,
    asked: {
      ...{ disclosureId: IT.disclosureId, title: IT.title, placeName: IT.placeName },
      ...{ no: 13, kind: 'objection', askedOn: '2026-09-07', due: '2026-09-22', late: true },
      ...{ text: '这笔钱不对', answer: null, correctedOn: '2026-09-10', phone: '138****1111' },
    },
    stopped: true,
  };
  return {
    open: {
      ...{ kind: 'open', towns, villages, disclosures, next: `2026-08-01~${ID}`, continued: true },
      filter: { town: '611025101', village: '611025101200', item: 'finance', month: '2026-09', q: '收支' },
      months: ['2026-09', '2026-08', '2026-07'],
    },
    'open-one': {
      kind: 'open-one',
      it: IT,
      version: 2,
      form: FORM,
      trouble: 'holds-numbers',
      canTell: true,
      proof: null,
      related: [],
    },
    'open-poster': { kind: 'open-poster', it: IT, qr: QR, proof: null },
    'open-texts': { kind: 'open-texts', it: IT },
    'open-asked': {
      ...{ kind: 'open-asked', it: IT, no: 13, due: '2026-09-22' },
      ...{ code: 'A1B2-C3D4-E5F6-G7H8', told: true },
    },
    asked,
    'asked-answered': { ...asked, asked: { ...asked.asked, late: false, answer: IT.answered[1] ?? null } },

    'open-feed': { kind: 'open-feed', disclosures },
  } as const satisfies Record<string, OpenContent>;
}

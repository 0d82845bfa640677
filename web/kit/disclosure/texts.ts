/** 一份公开，几种说法: what the village radio reads aloud, and the card for group chats. Spoken and written in Chinese, as the village does. */
import type { VersionView } from '../../../contract/disclosure.ts';
import type { Item } from '../../../domain/disclosure/items.ts';
import { dayText } from '../day-text.ts';
import { ITEM_LABELS, periodText, yuan } from './words.ts';

export interface ToldAloud {
  readonly title: string;
  readonly villageName: string;
  readonly item: Item;
  readonly period: string;
  readonly version: VersionView;
  /** Where it is read and asked about. */
  readonly url: string;
}

/** So many rows are read aloud; the rest is on the board. */
const ROWS_ALOUD = 12;

/** 村广播稿: read in about two minutes; numbers in yuan as people say them. */
export function radioText({ villageName, item, period, version }: ToldAloud): string {
  const { content, sums, until, why, board } = version;
  const rows = content.rows.slice(0, ROWS_ALOUD).map(aloud);
  const left = content.rows.length - rows.length;
  return [
    `${villageName}的乡亲们，现在广播村务公开：${periodText(period, 'zh')}${ITEM_LABELS[item].zh}。`,
    why === null ? '' : `这是更正后的一版。更正的原因：${why}`,
    content.text,
    ...rows,
    left > 0 ? `还有${left}项，请看公开栏。` : '',
    sums === null
      ? ''
      : `合计收入${spoken(sums.income)}，支出${spoken(sums.expense)}，结余${spoken(sums.balance)}。`,
    `公布到${dayText(until, 'zh')}为止${board === null ? '' : `，纸质的贴在${board}`}。有不清楚的、不同意的，扫公开栏上的二维码就能问，也可以到村委会当面问。`,
    '广播完毕，谢谢大家。',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const spoken = (fen: number): string => `${yuan(fen).replace(/,/g, '').replace(/\.00$/, '')}元`;

function aloud({ name, told, income, expense, people, few }: VersionView['content']['rows'][number]): string {
  const parts = [
    told,
    income === null ? '' : `收入${spoken(income)}`,
    expense === null ? '' : `支出${spoken(expense)}`,
    few ? '涉及不足10户' : people === null ? '' : `涉及${people}户（人）`,
  ].filter((part) => part !== '');
  return `${name}${parts.length === 0 ? '' : `：${parts.join('，')}`}。`.replace(/[。；]+。$/, '。');
}

/** 群里转的卡片: five lines and the address, no amount of one household. */
export function cardText({ title, villageName, item, period, version, url }: ToldAloud): string {
  const { content, sums, until, no } = version;
  const lines = content.rows.slice(0, 3).map(({ name }) => `· ${name}`);
  return [
    `【村务公开】${villageName} ${title}${no > 1 ? '（更正）' : ''}`,
    `${periodText(period, 'zh')} · ${ITEM_LABELS[item].zh}`,
    ...(lines.length === 0 ? [content.text.slice(0, 60)] : lines),
    ...(content.rows.length > 3 ? [`· 等 ${content.rows.length} 项`] : []),
    ...(sums === null
      ? []
      : [`收入 ${yuan(sums.income)} 元，支出 ${yuan(sums.expense)} 元，结余 ${yuan(sums.balance)} 元`]),
    `公布到 ${dayText(until, 'zh')}。看全文、提问：${url}`,
  ].join('\n');
}

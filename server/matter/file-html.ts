/** 事项打印件: one page of HTML that needs nothing beside it but the pictures in the same folder. Words are the reader's. */
import type { MatterRow, StepView } from '../../contract/matter.ts';
import type { Moment } from '../../domain/kernel/day.ts';
import { htmlText } from '../kit/html.ts';

interface Kept {
  readonly file: string;
  readonly path: string;
}

export interface MatterTold extends MatterRow {
  readonly text: string;
  readonly answer: string | null;
  readonly satisfaction: string | null;
  readonly closedAt: Moment | null;
  readonly steps: readonly StepView[];
  readonly photos: readonly Kept[];
  readonly attachments: readonly Kept[];
}

const STYLE = `body{font:12pt/1.7 "FangSong","STFangsong","Noto Serif CJK SC",serif;max-width:156mm;margin:20mm auto;padding:0 5mm}
h1{font:bold 20pt/1.4 "SimSun","Noto Serif CJK SC",serif;text-align:center}h2{font:bold 13pt/1.6 "SimHei","Noto Sans CJK SC",sans-serif;margin:1.5em 0 .3em}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #555;padding:.3em .6em;text-align:left;vertical-align:top}th{white-space:nowrap;font-weight:normal}
p{white-space:pre-wrap;margin:.3em 0}img{max-width:48%;margin:1%}@media print{body{margin:0 auto}tr{break-inside:avoid}}`;

/** Everything in it is text: whatever somebody wrote shows as it was written. */
export function matterHtml(matter: MatterTold, words: Readonly<Record<string, string>>): string {
  const known = new Map(Object.entries(words));
  const word = (code: string) => htmlText(known.get(code) ?? code);
  const facts: readonly (readonly [string, string])[] = [
    [word('no'), htmlText(matter.no)],
    [word('place'), htmlText(matter.placeName)],
    [word('category'), word(matter.category)],
    [word('status'), word(matter.status)],
    [word('holder'), htmlText(matter.holder.name)],
    [word('reportedAt'), beijing(matter.reportedAt)],
    [word('closedAt'), matter.closedAt === null ? '' : beijing(matter.closedAt)],
    [word('satisfaction'), matter.satisfaction === null ? '' : word(matter.satisfaction)],
  ];
  const section = (code: string, inside: string) => (inside === '' ? '' : `<h2>${word(code)}</h2>${inside}`);
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'"><title>${htmlText(matter.no)}</title><style>${STYLE}</style>
<h1>${htmlText(matter.title)}</h1>
<table>${facts.map(([term, value]) => (value === '' ? '' : `<tr><th>${term}</th><td>${value}</td></tr>`)).join('')}</table>
${section('text', `<p>${htmlText(matter.text)}</p>`)}
${section('photos', matter.photos.map(({ path }) => `<img src="${htmlText(path)}" alt="">`).join(''))}
${section('answer', matter.answer === null ? '' : `<p>${htmlText(matter.answer)}</p>`)}
${section('steps', `<table>${matter.steps.map((step) => row(step, word)).join('')}</table>`)}
${section('attachments', matter.attachments.map(({ path }) => `<p>${htmlText(path)}</p>`).join(''))}
</html>`;
}

const row = (step: StepView, word: (code: string) => string): string =>
  `<tr><th>${beijing(step.at)}</th><td>${word(`step.${step.kind}`)} ${htmlText(
    [step.byPlace, step.byName, step.to && `→ ${step.to.name}`].filter(Boolean).join(' '),
  )}${step.words === null ? '' : `<p>${htmlText(step.words)}</p>`}</td></tr>`;

/** '2026-09-07 09:00' */
const beijing = (moment: Moment): string =>
  new Date(moment + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** 一份内容: what is told of a published thing wherever it is told: the same texts as on its page, in their order. */
import type { LeafletOf } from '../../contract/site-leaflet.ts';
import { STATUS_LABELS as TOPIC_STATUS } from '../kit/consultation/words.ts';
import { SUM_WORDS } from '../kit/levy-terms.ts';
import { OUTCOME_WORDS, STATUS_LABELS, VERDICT_LABELS } from '../kit/outcome/words.ts';
import { type Sentence, say } from '../kit/sentences.ts';
import { dateOf } from '../kit/when.ts';
import { SITE_AFFAIR } from './affair-words.ts';
import { statusOf } from './affairs.tsx';
import { LEAFLET } from './leaflet-words.ts';
import { SITE_OUTCOME } from './outcome-words.ts';
import type { Reading } from './reading.ts';
import { SITE_TALK } from './talk-words.ts';

export interface Leaflet {
  /** Which kind of publication: stands over it. */
  readonly band: string;
  readonly title: string;
  readonly placeName: string;
  /** Place and state, under the title. */
  readonly under: string;
  readonly parts: readonly { readonly head: string; readonly text: string }[];
  readonly on: string;
  /** Of its own page. */
  readonly path: string;
}

type Part = Leaflet['parts'][number];

export function leafletOf(r: Reading, of: LeafletOf): Leaflet {
  const { lang } = r.view;
  const part = (head: Sentence, text: string | null | undefined): Part[] =>
    text == null || text === '' ? [] : [{ head: head[lang], text }];
  const made = (
    it: { readonly title: string; readonly placeName: string; readonly publishedAt: number },
    more: Pick<Leaflet, 'path' | 'parts'> & { readonly state: string },
  ): Leaflet => ({
    ...{ band: LEAFLET[of.kind][lang], title: it.title, placeName: it.placeName },
    ...{ under: `${it.placeName} · ${more.state}`, parts: more.parts, path: more.path },
    on: dateOf(it.publishedAt, lang),
  });
  switch (of.kind) {
    case 'result': {
      const { result } = of;
      const [newest] = result.versions;
      const raised = { zh: r.w.wasRaised, en: r.w.wasRaised };
      const done = { zh: r.w.wasDone, en: r.w.wasDone };
      return made(result, {
        ...{ path: `/results/${result.publicationId}`, state: result.settledBy },
        parts: [...part(raised, newest?.text), ...part(done, newest?.result)],
      });
    }
    case 'topic': {
      const { topic } = of;
      return made(topic, {
        ...{ path: `/talks/${topic.consultationId}`, state: TOPIC_STATUS[topic.status][lang] },
        parts: [
          ...part(SITE_TALK.result, topic.agreement?.text ?? topic.vote?.result?.text ?? topic.endedWhy),
          ...part(SITE_TALK.about, topic.text),
        ],
      });
    }
    case 'outcome': {
      const { outcome } = of;
      const points = outcome.points.map(({ number, text, answer }) => {
        const verdict = (answer === null ? OUTCOME_WORDS.noAnswer : VERDICT_LABELS[answer.verdict])[lang];
        return `${number}. ${text} ${verdict}${answer?.why == null ? '' : `${r.w.colon}${answer.why}`}`;
      });
      return made(outcome, {
        ...{ path: `/outcomes/${outcome.outcomeId}`, state: STATUS_LABELS[outcome.status][lang] },
        parts: [
          ...part(OUTCOME_WORDS.feedback, outcome.feedback?.text),
          ...part(OUTCOME_WORDS.result, outcome.result?.text),
          ...part(SITE_OUTCOME.answers, points.join('\n')),
        ],
      });
    }
    case 'affair': {
      const { affair } = of;
      return made(affair, {
        ...{ path: `/affairs/${affair.kind}/${affair.affairId}`, state: statusOf(affair)[lang] },
        parts:
          affair.kind === 'procedure'
            ? part(SITE_AFFAIR.text, affair.texts.at(-1)?.text)
            : part(SITE_AFFAIR.scheme, schemeText(r, affair)),
      });
    }
  }
}

type Levy = Extract<Extract<LeafletOf, { kind: 'affair' }>['affair'], { kind: 'levy' }>;

function schemeText({ view }: Reading, { schemes, sums }: Levy): string {
  const scheme = schemes.at(-1);
  if (scheme === undefined) return '';
  const money = { payers: scheme.payers, exempt: sums.exemptPayers, each: scheme.money, sum: sums.money };
  const days = {
    ...{ labourers: scheme.labourers, exempt: sums.exemptLabourers, each: scheme.days, sum: sums.days },
  };
  return [
    scheme.purpose,
    scheme.money === 0 ? '' : say(SUM_WORDS.moneySum, view.lang, money),
    scheme.days === 0 ? '' : say(SUM_WORDS.daysSum, view.lang, days),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const nameOf = ({ placeName }: Leaflet): string => placeName.split(' ').at(-1) ?? '';

/** 村广播稿: spoken in Chinese, as the village does. */
export const radioOf = (it: Leaflet): string =>
  [
    `${nameOf(it)}的乡亲们，现在广播${it.band}：${it.title}。`,
    ...it.parts.map(({ head, text }) => `${head}：${text}`),
    '想看全文、有意见要提，扫公开栏上的二维码，也可以到村委会当面说。',
    '广播完毕，谢谢大家。',
  ].join('\n');

/** 群里转的卡片. */
export const cardOf = (it: Leaflet, origin: string): string =>
  [
    `【${it.band}】${it.title}`,
    it.under,
    ...it.parts.slice(0, 1).map(({ text }) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)),
    `看全文、提意见：${origin}${it.path}`,
  ].join('\n');

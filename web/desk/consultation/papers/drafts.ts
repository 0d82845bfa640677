/**
 * 社情民意信息 · 提案: drafts from what was talked over, for a member to make their own. A brief has three paragraphs (problem, why,
 * advice) of 600 to 900 characters together; a proposal has its case, what stands behind it, and what is asked for.
 */
import type { ConsultationPage } from '../../../../contract/consultation.ts';
import { ordinal } from '../../../kit/meeting/minutes-text.ts';
import type { OfficialPaper } from '../../../kit/official-paper.ts';
import { aboutTopic, metText, pointsOf, sentence, sourced } from './paper.ts';

/** How long a brief is. */
export const BRIEF_LENGTH = { least: 600, most: 900 } as const;

export const briefPaper = (page: ConsultationPage): OfficialPaper => ({
  title: aboutTopic(page.title, '情况和建议'),
  to: undefined,
  lines: [problemText(page), whyText(page), adviceText(page).join('')].filter((line) => line !== ''),
  signed: [],
});

/** Characters of its three paragraphs. */
export const lengthOf = ({ lines }: OfficialPaper): number => [...lines.join('')].length;

export function proposalPaper(page: ConsultationPage): OfficialPaper {
  const parts = [
    ['案由', [problemText(page)]],
    ['背景和分析', [whyText(page)]],
    ['建议', adviceText(page)],
  ] as const;
  return {
    title: aboutTopic(page.title, '提案'),
    to: undefined,
    lines: [
      ...parts.flatMap(([head, lines], at) => [
        `${ordinal(at)}、${head}`,
        ...lines.filter((line) => line !== ''),
      ]),
      '建议承办单位：',
      '提案人：',
    ],
    signed: [],
  };
}

function problemText({ placeName, text, research, support }: ConsultationPage): string {
  const found = research === null ? '' : `走访${research.voices}户（方）：${sentence(research.found)}`;
  const supported =
    support === null
      ? ''
      : `${support.of === null ? '' : `全村${support.of}户中`}有${support.households}户联名。`;
  return `${placeName}群众反映：${sentence(text)}${found}${supported}`;
}

function whyText(page: ConsultationPage): string {
  const met = metText(page);
  const disputed = pointsOf(page, 'disputed').map(({ text, words }) => {
    const said = words.map(({ side, text }) => `${side}认为“${text.replace(/[。；]$/, '')}”`).join('，');
    return `分歧在于${said === '' ? sentence(text) : `${text}：${sentence(said)}`}`;
  });
  const missing = pointsOf(page, 'missing').map((point) => `还不清楚的是${sourced(point)}`);
  const agreed = pointsOf(page, 'agreed').map((point) => `各方都认为${sourced(point)}`);
  return [met === '' ? '' : `${page.placeName}${met}。`, ...agreed, ...disputed, ...missing].join('');
}

const adviceText = ({ options, reference }: ConsultationPage): readonly string[] => [
  ...(reference === null ? [] : [`建议：${sentence(reference.advice)}`]),
  ...options.map(({ text, risks }) => {
    const risk = risks === null ? '' : `要防的是${sentence(risks)}`;
    return `可以考虑：${sentence(text)}${risk}`;
  }),
];

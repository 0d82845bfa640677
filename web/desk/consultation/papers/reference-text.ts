/**
 * 决策参考: facts, positions, law, options with their risks, advice and the list of evidence, written from what was kept of the rounds.
 * Every position, objection and option stands in it word for word; sides are groups, nobody is named.
 */
import type { ConsultationPage } from '../../../../contract/consultation.ts';
import { ANSWER_LABELS, FORM_LABELS, SOURCE_LABELS } from '../../../kit/consultation/words.ts';
import { ordinal } from '../../../kit/meeting/minutes-text.ts';
import type { OfficialPaper } from '../../../kit/official-paper.ts';
import { receiverText, signerText } from './bodies.ts';
import { aboutTopic, dayIn, metText, pointsOf, sentence, sourced } from './paper.ts';

export function referencePaper(page: ConsultationPage): OfficialPaper {
  const { title, placeName, reference } = page;
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['事情的来由', [beginningText(page)]],
    ['查明的事实', factsText(page)],
    ['各方意见', positionsText(page)],
    ['法律政策依据', reference === null ? [] : [sentence(reference.law)]],
    ['可选办法和风险', optionsText(page)],
    ['建议', reference === null ? [] : reference.advice.split('\n').map(sentence)],
    ['证据目录', evidenceText(page)],
  ];
  const told = parts.filter(([, lines]) => lines.length > 0);
  return {
    title: aboutTopic(title, '决策参考'),
    to: reference === null ? undefined : receiverText(reference.toName),
    lines: [
      `${placeName}就“${title}”${metText(page)}，未能达成共识。现将有关情况报上，供决策参考。协商形成的是意见，不是决定。`,
      ...told.flatMap(([head, lines], at) => [`${ordinal(at)}、${head}`, ...lines]),
      ...(reference === null
        ? []
        : [`请于${dayIn(reference.due)}前答复，答复将向参加协商的各方和群众公布。`]),
    ],
    signed: [signerText(placeName), dayIn(reference?.sentOn ?? page.proposedOn)],
  };
}

function beginningText({ text, source, proposedOn, support }: ConsultationPage): string {
  const supported =
    support === null
      ? ''
      : `${support.of === null ? '' : `全村${support.of}户中`}有${support.households}户联名。`;
  return `${dayIn(proposedOn)}提出（${SOURCE_LABELS[source].zh}）：${sentence(text)}${supported}`;
}

function factsText(page: ConsultationPage): readonly string[] {
  const { research } = page;
  return [
    ...(research === null ? [] : [`走访${research.voices}户（方）：${sentence(research.found)}`]),
    ...pointsOf(page, 'agreed').map((point) => `各方一致认为：${sourced(point)}`),
    ...pointsOf(page, 'missing').map((point) => `尚不清楚：${sourced(point)}`),
  ];
}

const positionsText = (page: ConsultationPage): readonly string[] => [
  ...pointsOf(page, 'disputed').flatMap((point, at) => [
    `（${ordinal(at)}）${point.text}`,
    ...(point.source === null ? [] : [`出处：${sentence(point.source)}`]),
    ...point.words.map(({ side, text }) => `${side}：“${text}”`),
  ]),
  ...page.objections.map(({ round, side, text, remedy, answer }) => {
    const votes = answer?.votes ? `，${answer.votes.of}人中${answer.votes.for}人赞成` : '';
    const met = answer === null ? '没有回应' : `${ANSWER_LABELS[answer.how].zh}${votes}，${answer.why}`;
    return `第${round}轮异议（${side}）：${sentence(text)}要怎样才行：${sentence(remedy)}回应：${sentence(met)}`;
  }),
];

const optionsText = ({ options }: ConsultationPage): readonly string[] =>
  options.flatMap(({ text, law, risks }, at) => [
    `办法${ordinal(at)}：${sentence(text)}`,
    ...(law === null ? [] : [`依据：${sentence(law)}`]),
    ...(risks === null ? [] : [`风险：${sentence(risks)}`]),
  ]);

/** 公示 only by the public page; a plan that was not there says when it was made. */
const announcedText = ({ publishedOn }: { publishedOn: string }, announcedOn: string | null): string =>
  announcedOn == null ? `${dayIn(publishedOn)}定` : `${dayIn(announcedOn)}公示`;

/** What anybody who decides can ask to see. */
function evidenceText({
  review,
  plan,
  announcedOn,
  research,
  roundsHeld,
  points,
}: ConsultationPage): readonly string[] {
  const sources = [...new Set(points.flatMap(({ source }) => (source === null ? [] : [source])))];
  const papers = [
    ...(review === null ? [] : [`议题审定意见（${dayIn(review.on)}）`]),
    ...(plan === null
      ? []
      : [`协商方案（${FORM_LABELS[plan.form].zh}，${announcedText(plan, announcedOn)}）`]),
    ...(research === null ? [] : [`调研记录（${research.voices}户（方），${dayIn(research.on)}）`]),
    ...roundsHeld.map(({ number, on, attendance }) => {
      const there =
        attendance === null
          ? ''
          : `，到会${attendance.present}人，其中利益相关方${attendance.stakeholders}人`;
      return `第${number}轮协商记录（${dayIn(on)}${there}）`;
    }),
    ...sources.map((source) => `事实出处：${source}`),
  ];
  return papers.map((paper, at) => `${at + 1}．${paper}`);
}

/** 文稿的字句: what papers written from what was talked over say alike. */
import type { ConsultationPage } from '../../../../contract/consultation.ts';
import { type Day, startOf } from '../../../../domain/kernel/day.ts';
import { titleOf } from '../../../kit/official-paper.ts';
import { dateOf } from '../../../kit/when.ts';

export const dayIn = (day: Day): string => dateOf(startOf(day), 'zh');

export const aboutTopic = (topic: string, kind: string): string => titleOf(`关于“${topic}”`, `的${kind}`);

/** Ends like a sentence. */
export const sentence = (text: string): string => (/[。！？；]$/.test(text) ? text : `${text}。`);

/** 第一次开会到现在: how often they met, and when first. */
export function metText({ roundsHeld }: ConsultationPage): string {
  const [first] = roundsHeld;
  return first === undefined ? '' : `自${dayIn(first.on)}起协商${roundsHeld.length}轮`;
}

export const pointsOf = ({ points }: ConsultationPage, kind: ConsultationPage['points'][number]['kind']) =>
  points.filter((point) => point.kind === kind);

/** 出处. */
export const sourced = ({
  text,
  source,
}: {
  readonly text: string;
  readonly source: string | null;
}): string => sentence(source === null ? text : `${text}（出处：${source}）`);

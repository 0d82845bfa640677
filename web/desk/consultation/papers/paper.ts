/** 文稿: a paper written from what was talked over: its title (in one line or two), whom it is for, its paragraphs, who signs and when. */
import type { ConsultationPage } from '../../../../contract/consultation.ts';
import { type Day, startOf } from '../../../../domain/kernel/day.ts';
import { dateOf } from '../../../kit/when.ts';

export interface Paper {
  readonly title: string;
  /** 主送. */
  readonly to: string | undefined;
  readonly lines: readonly string[];
  readonly signed: readonly string[];
}

export const dayIn = (day: Day): string => dateOf(startOf(day), 'zh');

/** As many characters of 22 pt as stand on one line; a longer title is broken where it is read. */
const TITLE_LINE = 20;
export function titleOf(topic: string, kind: string): string {
  const about = `关于“${topic}”`;
  return [...about, ...kind].length + 1 > TITLE_LINE ? `${about}\n的${kind}` : `${about}的${kind}`;
}

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

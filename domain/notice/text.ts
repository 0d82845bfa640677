/** 告知的文字: a kind and the end of a number, in a frame the county writes. The frame may hold no number and no name of its own. */
import { line } from '../kernel/text.ts';
import { KIND_NAMES, type NoticeKind } from './kind.ts';

/** Where the kind and the end of the number stand. */
const KIND = '{kind}';
const TAIL = '{no}';

/** Four digits in a row may be somebody's; other placeholders would hold something else. */
export const isFrame = (text: string): boolean => {
  const rest = text.replace(KIND, '').replace(TAIL, '');
  return text.includes(KIND) && text.includes(TAIL) && !/[{}]/.test(rest) && !/\d{4,}/.test(rest);
};

/** A frame for the channels whose texts no gateway's template holds. */
export const Frame = line({ min: 8, max: 60 }).refine(isFrame, 'no-frame');

export const DEFAULT_FRAME = '{kind}（尾号 {no}）';

/** What a letter says. Without a number, nothing stands in its place but a dash. */
export const textOf = (frame: string, { kind, tail }: { kind: NoticeKind; tail: string | null }): string =>
  frame.replace(KIND, KIND_NAMES[kind]).replace(TAIL, tail ?? '—');

/** The two values of a gateway's own template. */
export const valuesOf = ({ kind, tail }: { kind: NoticeKind; tail: string | null }) => ({
  kind: KIND_NAMES[kind],
  no: tail ?? '—',
});

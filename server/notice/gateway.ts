/**
 * 网关: the one port by which anything is sent to people outside of the app. Each adapter speaks one documented interface; what it
 * is told is where, which kind, and the end of a number.
 */
import type { Moment } from '../../domain/kernel/day.ts';
import type { NoticeKind } from '../../domain/notice/kind.ts';
import type { Receipt } from '../../domain/notice/letter.ts';
import { askOutside, NoAnswerError, type Outgoing, type Reply } from '../kit/outgoing.ts';

export interface Outbound {
  /** The same as long as no answer came: whoever keeps track of it acts once. */
  readonly requestId: string;
  /** A phone, an openid, or a robot's key. */
  readonly to: string;
  readonly kind: NoticeKind;
  readonly tail: string | null;
}

export interface Gateway {
  send(letter: Outbound, at: Moment): Promise<Receipt>;
  /** For how long after a request without an answer the same request acts once; 0 when it would act again. */
  readonly repeats: Moment;
}

/** Asks, and reads the answer; without one, says whether the request may have been read. */
export async function asked(url: URL, outgoing: Outgoing, read: (reply: Reply) => Receipt): Promise<Receipt> {
  try {
    const reply = await askOutside(url, outgoing);
    return read(reply);
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    return { kind: error.reached ? 'silent' : 'unsent', said: shortly(error.message) };
  }
}

/** What a gateway said, as far as it is kept: one line, and nothing that could be a phone number. */
export const shortly = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\d{7,}/g, '…')
    .slice(0, 160);

/** An answer as the fields it should have; nothing when it is no JSON object. */
export function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** A server that is down or in the way of itself: later. Whatever else cannot be read: nobody knows. */
export const unread = ({ status, text, retryAfter }: Reply): Receipt => {
  const said = shortly(`HTTP ${status} ${text}`);
  if (status === 429 || status === 502 || status === 503)
    return { kind: 'later', said, ...(retryAfter !== undefined && { wait: retryAfter * 1000 }) };
  return { kind: status >= 500 || status < 300 ? 'silent' : 'refused', said };
};

/** 账本: every command the test sent, kept on our side, asked again with the same id until it was answered for good. */
import { setTimeout as after } from 'node:timers/promises';
import { newId } from '../../server/kit/id.ts';

/** What is asked: as whom, of what, and which step it is to leave. */
export interface Wish {
  readonly endpoint: string;
  readonly path: string;
  readonly matterId: string;
  readonly cookie?: string | undefined;
  /** Instead of a cookie: the address somebody without an account comes from. */
  readonly address?: string | undefined;
  /** The kind of its step; undefined when it leaves something else. */
  readonly kind?: string | undefined;
  /** The matter a split makes. */
  readonly partId?: string | undefined;
  /** Its request; `marker` is put where words go. */
  readonly body: (marker: string) => Record<string, unknown>;
  /** Whether the marker stands in what is stored. */
  readonly marked: boolean;
}

export interface Entry extends Wish {
  readonly commandId: string;
  state: 'asked' | 'acknowledged' | 'refused';
  /** What was answered, as text. */
  answer: string;
  /** How often it was sent. */
  sent: number;
}

export const markerOf = ({ commandId }: Pick<Entry, 'commandId'>): string => `记${commandId}`;
export const MARKER = /记([0-9a-f]{8}-[0-9a-f-]{27})/g;

const PAUSE = 150;
const PATIENCE = 15_000;
const LONGEST = 180_000;

export class Book {
  readonly entries: Entry[] = [];
  readonly #url: string;
  /** Answers that no command may get: 500, or a refusal without a reason. */
  readonly odd: string[] = [];
  acknowledged = 0;
  #awaited: { readonly count: number; readonly reached: () => void }[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  /** Sends a new command until it is acknowledged or refused. */
  async ask(wish: Wish): Promise<Entry> {
    const entry: Entry = { ...wish, commandId: newId(), state: 'asked', answer: '', sent: 0 };
    this.entries.push(entry);
    const until = performance.now() + LONGEST;
    while (performance.now() < until) {
      const { status, text } = await this.send(entry);
      if (status === 200) {
        this.#count();
        return Object.assign(entry, { state: 'acknowledged', answer: text });
      }
      if (status !== undefined && status < 500 && status !== 429)
        return Object.assign(entry, { state: 'refused', answer: `${status} ${text}` });
      if (status === 500) this.odd.push(`${entry.endpoint} ${entry.commandId} was answered 500`);
      await after(PAUSE);
    }
    this.odd.push(`${entry.endpoint} ${entry.commandId} was never answered`);
    return entry;
  }

  /** Until so many more are acknowledged. */
  more(count: number): Promise<void> {
    return new Promise((reached) => this.#awaited.push({ count: this.acknowledged + count, reached }));
  }

  #count(): void {
    this.acknowledged += 1;
    for (const { count, reached } of this.#awaited) if (count <= this.acknowledged) reached();
    this.#awaited = this.#awaited.filter(({ count }) => count > this.acknowledged);
  }

  /** One try; no status when the connection was lost or nothing came. */
  async send(entry: Entry): Promise<{ status: number | undefined; text: string }> {
    entry.sent += 1;
    const { path, cookie, address, body, commandId } = entry;
    return request(this.#url + path, { cookie, address, body: { ...body(markerOf(entry)), commandId } });
  }

  read(
    path: string,
    as: Pick<Wish, 'cookie' | 'address'>,
  ): Promise<{ status: number | undefined; text: string }> {
    return request(this.#url + path, as);
  }
}

/** A request; no status when there was no whole answer. */
export async function request(
  url: string,
  { cookie, address, body }: { cookie?: string | undefined; address?: string | undefined; body?: unknown },
): Promise<{ status: number | undefined; text: string }> {
  try {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(cookie && { cookie }),
        ...(address && { 'x-forwarded-for': address }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return { status: response.status, text: await response.text() };
  } catch {
    return { status: undefined, text: '' };
  }
}

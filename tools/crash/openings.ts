/**
 * 调阅: names and phones opened while everything is killed. Whoever was told data left a line with the data's matter and one in
 * the audit trail; nobody left more lines than asked, for opening is no command: asked again it is another opening.
 */
import { request } from './book.ts';
import type { Stored } from './store.ts';

/** What a resident leaves, to be known again in any answer. */
export const RESIDENT = { name: '阮秋实', phone: '13912345678' } as const;

/** The endpoints that tell them, by the name of their act. */
const DOORS = {
  'matter.open': { path: 'open', body: { what: 'reporter', purpose: 'handle' } },
  'matter.tell-phone': { path: 'call-back', body: {} },
} as const;
export type Door = keyof typeof DOORS;

interface Opened {
  asked: number;
  /** How often an answer held name or phone. */
  told: number;
}

export class Openings {
  /** By act and matter, as the audit trail names them. */
  readonly #opened = new Map<string, Opened>();
  readonly #awaited: (() => void)[] = [];
  readonly odd: string[] = [];
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** Until name or phone is told once more. */
  another(): Promise<void> {
    return new Promise((told) => this.#awaited.push(told));
  }

  /** Asks once; whoever hears nothing does not know whether it was opened. */
  async open(door: Door, { matterId, cookie }: { matterId: string; cookie: string }): Promise<void> {
    const { path, body } = DOORS[door];
    const key = `${door} ${matterId}`;
    const opened = this.#opened.get(key) ?? { asked: 0, told: 0 };
    this.#opened.set(key, opened);
    opened.asked += 1;
    const { status, text } = await request(`${this.#url}/api/matters/${matterId}/${path}`, { cookie, body });
    const holds = text.includes(RESIDENT.name) || text.includes(RESIDENT.phone);
    if (holds) {
      opened.told += 1;
      for (const told of this.#awaited.splice(0)) told();
    }
    if (status === 500 || (holds && status !== 200)) this.odd.push(`${key} was answered ${status}`);
  }

  get told(): number {
    return [...this.#opened.values()].reduce((sum, { told }) => sum + told, 0);
  }

  /** Against what stands in the store. */
  check({ accesses, audit }: Pick<Stored, 'accesses' | 'audit'>): { half: string[]; twice: string[] } {
    const found: { half: string[]; twice: string[] } = { half: [], twice: [] };
    const lines = new Map<string, number>();
    for (const [key, { asked, told }] of this.#opened) {
      const is = audit.get(key) ?? 0;
      const matterId = key.split(' ')[1] ?? '';
      lines.set(matterId, (lines.get(matterId) ?? 0) + is);
      if (told > is) found.half.push(`${key} was told ${told} times, with ${is} lines in the audit trail`);
      if (is > asked)
        found.twice.push(`${key} was asked ${asked} times, with ${is} lines in the audit trail`);
    }
    for (const [matterId, is] of lines) {
      const kept = accesses.get(matterId) ?? 0;
      if (kept !== is) found.half.push(`${matterId} has ${kept} lines of openings, ${is} in the audit trail`);
    }
    return found;
  }
}

/** 一座小房子: a server in memory that answers pushes and pulls as the real one does, for tests of the phone's side. */
import type { OutcomeView, Put } from '../../../contract/sync.ts';
import { holdingsOf } from '../../../domain/sync/holdings.ts';
import { MemoryStore } from './memory-store.ts';
import { Outbox } from './outbox.ts';
import type { Heard, PhotoRoad, Ports, Road } from './ports.ts';
import type { ToSave } from './queue.ts';
import { type Change, type Expected, FullError, type Store } from './store.ts';

export class House implements Road, PhotoRoad {
  epoch = 'one';
  /** In the order they were done. */
  done: { commandId: string; kind: string; entity: string }[] = [];
  answers = new Map<string, OutcomeView>();
  /** By name: what is fed. */
  feed = new Map<string, Put & { at: number }>();
  pictures = new Map<string, Uint8Array>();
  /** Commands whose words it says are sensitive. */
  readonly guarded = new Set<string>();
  #turn = 0;
  #tickets = new Map<string, string[]>();
  pageSize = 500;
  calls = 0;
  /** What a test wants to be said of a command. */
  judge: (kind: string, commandId: string) => Partial<OutcomeView> | 'silence' = () => ({});
  /** Whether this call is lost on its way there, or on its way back. */
  loses: (call: number) => 'request' | 'answer' | undefined = () => undefined;
  largest = Number.POSITIVE_INFINITY;

  push: Road['push'] = (body) =>
    this.#over(() => {
      if (body.commands.length > this.largest) return { kind: 'too-large' };
      const ticket = this.#greet(body.device, body.ticket);
      if (ticket === undefined) return { kind: 'refused', reason: 'cloned' };
      const outcomes: OutcomeView[] = [];
      const known = body.epoch === null || body.epoch === this.epoch;
      for (const { commandId, kind, entity } of known ? body.commands : []) {
        const before = this.answers.get(commandId);
        if (before !== undefined) {
          outcomes.push({ ...before, outcome: 'REPLAYED' });
          continue;
        }
        const judged = this.judge(kind, commandId);
        if (judged === 'silence') continue;
        const answer = { no: `NO-${this.done.length + 1}`, followCode: 'secret' };
        const outcome: OutcomeView = {
          ...{ commandId, outcome: 'APPLIED', reason: null, answer, now: null, kept: false },
          ...judged,
        };
        outcomes.push(outcome);
        if (outcome.outcome !== 'APPLIED') continue;
        this.done.push({ commandId, kind, entity });
        this.answers.set(commandId, outcome);
      }
      const guarded = outcomes.flatMap(({ commandId }) => (this.guarded.has(commandId) ? commandId : []));
      return {
        kind: 'answer',
        answer: { epoch: this.epoch, ticket, now: 0, retryAfter: null, outcomes, guarded },
      };
    });

  pull: Road['pull'] = (body) =>
    this.#over(() => {
      const ticket = this.#greet(body.device, body.ticket);
      if (ticket === undefined) return { kind: 'refused', reason: 'cloned' };
      const [epoch, seen] = body.cursor?.split(' ') ?? [];
      const anew = body.cursor !== null && epoch !== this.epoch;
      const since = anew || seen === undefined ? 0 : Number(seen);
      const fresh = [...this.feed.values()].filter(({ at }) => at > since).sort((a, b) => a.at - b.at);
      const page = fresh.slice(0, this.pageSize);
      const more = fresh.length > page.length;
      const upTo = page.at(-1)?.at ?? since;
      return {
        kind: 'answer',
        answer: {
          ...{ epoch: this.epoch, ticket, now: 0, retryAfter: null, anew, more },
          cursor: `${this.epoch} ${upTo}`,
          puts: page.map(({ at: _, ...put }) => put),
          since: '2026-01-01',
          holds: more ? null : holdingsOf(this.feed.values()),
        },
      };
    });

  compare: Road['compare'] = ({ held }) =>
    this.#over(() => {
      const names = new Map(held.map(({ kind, id, version }) => [`${kind} ${id}`, version]));
      const drop = held
        .filter(({ kind, id }) => !this.feed.has(`${kind} ${id}`))
        .map(({ kind, id }) => ({ kind, id }));
      const puts = [...this.feed].flatMap(([name, { at: _, ...put }]) =>
        names.get(name) === put.version ? [] : put,
      );
      return {
        kind: 'answer',
        answer: { drop, puts, holds: holdingsOf(this.feed.values()), more: false },
      };
    });

  revoked = false;
  standing: Road['standing'] = () =>
    this.#over(() => ({ kind: 'answer', answer: { revoked: this.revoked } }));

  send: PhotoRoad['send'] = async (sha256, bytes) => {
    const heard = await this.#over<true>(() => {
      this.pictures.set(sha256, bytes);
      return { kind: 'answer', answer: true };
    });
    return heard.kind === 'answer' ? { kind: 'kept', photo: `stored-${sha256}` } : { kind: 'nothing' };
  };

  /** Changes a record, as somebody else would. */
  put(kind: string, id: string, record: unknown): void {
    this.#turn += 1;
    this.feed.set(`${kind} ${id}`, { kind, id, version: `v${this.#turn}`, record, at: this.#turn });
  }

  /** Put back from a backup that holds the first `kept` commands. */
  restore(kept: number): void {
    this.epoch = `${this.epoch}'`;
    for (const { commandId } of this.done.splice(kept)) this.answers.delete(commandId);
    this.#tickets.clear();
  }

  /** The last two are good. */
  #greet(device: string, ticket: string | null): string | undefined {
    const known = this.#tickets.get(device);
    if (known !== undefined && !known.includes(ticket ?? '')) return undefined;
    const next = `t${this.calls}`;
    this.#tickets.set(device, [ticket ?? '', next]);
    return next;
  }

  async #over<A>(answer: () => Heard<A>): Promise<Heard<A>> {
    this.calls += 1;
    const lost = this.loses(this.calls);
    if (lost === 'request') return { kind: 'nothing' };
    const heard = answer();
    return lost === 'answer' ? { kind: 'nothing' } : (JSON.parse(JSON.stringify(heard)) as Heard<A>);
  }
}

/** A store whose power fails at one of its calls, before or after it was done, and which may have no room for anything new. */
export class FailingStore implements Store {
  readonly inner: Store;
  failsAt = Number.POSITIVE_INFINITY;
  afterwards = false;
  full = false;
  /** Pictures that made room for something else. */
  readonly letGo = new Set<string>();
  calls = 0;

  constructor(inner: Store = new MemoryStore()) {
    this.inner = inner;
  }
  get<V>(...it: Parameters<Store['get']>) {
    return this.#call(() => this.inner.get<V>(...it));
  }
  list<V>(...it: Parameters<Store['list']>) {
    return this.#call(() => this.inner.list<V>(...it));
  }
  write(changes: readonly Change[], expected?: readonly Expected[]) {
    if (this.full && changes.some((change) => !('drop' in change))) return Promise.reject(new FullError());
    if (this.full) for (const { box, key } of changes) if (box === 'bytes') this.letGo.add(key);
    return this.#call(() => this.inner.write(changes, expected));
  }
  async #call<A>(work: () => Promise<A>): Promise<A> {
    this.calls += 1;
    const dead = this.calls >= this.failsAt;
    if (dead && !(this.afterwards && this.calls === this.failsAt)) throw new PowerCut();
    const done = await work();
    if (dead) throw new PowerCut();
    return done;
  }
}

export class PowerCut extends Error {}

let ids = 0;
/** A UUID, the next of its kind. */
export const nextId = (): string => {
  ids += 1;
  return `0198c0de-0000-7000-8000-${String(ids).padStart(12, '0')}`;
};

export function phoneOn(house: House, { store = new MemoryStore(), ...rest }: Partial<Ports> = {}): Outbox {
  let at = 1_788_742_800_000;
  let busy = false;
  return new Outbox({
    store,
    road: house,
    photoRoad: house,
    clock: () => {
      at += 1000;
      return { at, ticks: at - 1_788_742_800_000, opening: '0198c0de-0000-7000-8000-0000000000aa' };
    },
    chance: () => 0.5,
    newId: nextId,
    alone: async (work) => {
      if (busy) return undefined;
      busy = true;
      try {
        return await work();
      } finally {
        busy = false;
      }
    },
    room: async () => ({ persisted: null, freeMegabytes: null }),
    carries: async () => true,
    app: 'test',
    ...rest,
  });
}

export const reporting = (part: Partial<ToSave> = {}): ToSave => ({
  commandId: nextId(),
  kind: 'matter.report',
  version: 1,
  officeId: '0198c0de-0000-7000-8000-0000000000ff',
  entity: nextId(),
  params: {},
  body: { text: '路灯坏了一盏' },
  shown: { title: '路灯坏了一盏', placeName: '老槐坡片' },
  ...part,
});

export const acting = (entity: string, part: Partial<ToSave> = {}): ToSave =>
  reporting({ kind: 'matter.accept', entity, params: { matterId: entity }, body: {}, ...part });

export const standings = async (phone: Outbox) => (await phone.items()).map(({ item }) => item.standing);

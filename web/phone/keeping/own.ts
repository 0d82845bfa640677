/**
 * 本人的库: the open store of one person on this phone, with its outbox, what pages are shown of it, and when it goes to the
 * network: at once after something was saved, when the network returns or the app comes to the front, and now and then.
 */
import type { Me } from '../../../contract/people.ts';
import { isClockOff } from '../../../domain/sync/clock.ts';
import type { About } from '../outbox/about.ts';
import type { Queued, WaitingPhoto } from '../outbox/item.ts';
import { Outbox, type SyncEnd } from '../outbox/outbox.ts';
import { type Overwritten, overwrittenIn } from '../outbox/overwritten.ts';
import { dropUnnamed, photosOf } from '../outbox/photos.ts';
import type { Ports } from '../outbox/ports.ts';
import { type Counts, countsOf, type ToSave } from '../outbox/queue.ts';
import { amend } from '../outbox/store.ts';
import { DraftWriter } from './draft-writer.ts';
import {
  carriedKept,
  isPinned,
  keepAnswer,
  keptAnswer,
  matterKept,
  mattersAmong,
  mineKept,
  waitingKept,
} from './reading.ts';

/** As pages see it. */
export interface OwnNow {
  readonly queue: readonly Queued[];
  readonly counts: Counts;
  /** Pictures that did not arrive yet. */
  readonly photos: readonly WaitingPhoto[];
  readonly about: About | undefined;
  /** What was set here and did not stay, and was not seen yet. */
  readonly overwritten: readonly Overwritten[];
  /** The phone's clock is not the server's. */
  readonly clockOff: boolean;
  /** How the last round ended; undefined before the first. */
  readonly end: SyncEnd | undefined;
  /** The last thing that should have been kept found no room: a draft, or what was sent or read. */
  readonly full: boolean;
  readonly sending: boolean;
  /** Of a store that is new on this phone: what the one before had said last; gone once it was read. */
  readonly before: Before | undefined;
}

/** A phone of the same person that spoke before this store was made. */
export interface Before {
  readonly lastContact: number;
  readonly waiting: number;
}

const BEFORE = { box: 'about', key: 'before' } as const;

/** While the app is looked at, ms. */
const NOW_AND_THEN = 5 * 60_000;

export interface Opened {
  readonly name: string;
  /** False: this browser keeps nothing, and what was not sent is gone with the page. */
  readonly durable: boolean;
  readonly unlockedAt: number;
  readonly ports: Ports;
  /** What the server knows the store by stands outside the sealed part too. */
  readonly noteDevice: (device: string) => Promise<void>;
  /** Undefined, when nobody could be asked. */
  readonly askBefore: (device: string) => Promise<Before | null | undefined>;
  /** Closes for good what is behind it. */
  readonly destroy: () => Promise<void>;
}

export class Own {
  readonly opened: Opened;
  readonly outbox: Outbox;
  now: OwnNow = {
    queue: [],
    counts: countsOf([], 0),
    photos: [],
    overwritten: [],
    about: undefined,
    clockOff: false,
    end: undefined,
    full: false,
    sending: false,
    before: undefined,
  };
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #drafts: DraftWriter;
  #closed = false;
  #asked = false;
  #looked: Promise<void> = Promise.resolve();
  #toLook: Promise<void> | undefined;

  /** Told when the server has revoked this phone, or somebody else cleared its store: everything on it is gone by then. */
  whenGone: (why: 'revoked' | 'cleared') => void = () => {};

  constructor(opened: Opened) {
    this.opened = opened;
    this.outbox = new Outbox(opened.ports);
    this.#drafts = new DraftWriter(opened.ports.store, (full) => {
      if (this.now.full !== full) this.#show({ full });
    });
    // Who is wiped meanwhile has nothing to show.
    this.outbox.listen(() => void this.#look().catch((problem) => this.#closed || Promise.reject(problem)));
  }

  get store() {
    return this.opened.ports.store;
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Reads what is there, so that no page is drawn without it. */
  async look(): Promise<void> {
    await this.outbox.about();
    await this.#look();
  }

  /** Begins to go to the network. */
  async start(): Promise<void> {
    const named = (await this.drafts()).flatMap(
      ([, draft]) => JSON.stringify(draft).match(/[0-9a-f]{64}/g) ?? [],
    );
    await dropUnnamed(this.store, named);
    addEventListener('online', this.#again);
    document.addEventListener('visibilitychange', this.#seen);
    await this.outbox.pickUp();
    void this.sync();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#again);
    document.removeEventListener('visibilitychange', this.#seen);
  }

  /** Everything of this person leaves the phone. */
  async wipe(): Promise<void> {
    this.#drafts.forget();
    this.close();
    await this.opened.destroy();
  }

  async me(): Promise<Me | undefined> {
    return (await this.store.get<Me>('about', 'me'))?.value;
  }

  async setMe(me: Me): Promise<void> {
    await amend<Me>(this.store, { box: 'about', key: 'me' }, () => me);
  }

  /** What pages show without a network. */
  readonly reading = {
    waiting: () => waitingKept(this),
    mine: (which: 'raised' | 'holding') => mineKept(this, which),
    matter: (matterId: string) => matterKept(this, matterId),
    carried: () => carriedKept(this),
    matters: (ids: readonly string[]) => mattersAmong(this, ids),
    isPinned: (matterId: string) => isPinned(this, matterId),
    answered: <A>(name: string) => keptAnswer<A>(this, name),
    keepAnswer: (name: string, answer: unknown) =>
      keepAnswer(this.store, name, answer, this.opened.ports.clock().at),
  };

  async drafts(): Promise<[string, unknown][]> {
    return (await this.store.list('draft')).map(({ key, value }) => [key, value]);
  }

  keepDraft = (name: string, draft: unknown): void => this.#drafts.keep(name, draft);

  /** Resolves when it is on the disk; the way to the server begins at once. */
  async save(...them: readonly ToSave[]): Promise<void> {
    // That it was saved stands with its draft first: killed between the two, the same is saved again, not another.
    await this.#drafts.flush();
    await this.outbox.save(...them);
    this.#askToKeep();
    await this.#look();
    void this.sync();
  }

  async sync(): Promise<SyncEnd> {
    clearTimeout(this.#timer);
    // Nothing has gone out, and nothing is said to have.
    if (!navigator.onLine) {
      const nowhere = { kind: 'nothing' } as const;
      this.#show({ end: nowhere });
      return nowhere;
    }
    this.#show({ sending: true });
    let end: SyncEnd = { kind: 'nothing' };
    try {
      end = await this.outbox.sync();
      await this.#drafts.flush();
      this.#show({ sending: this.outbox.underway, end, full: end.kind === 'full' });
      await this.#after(end);
    } catch (problem) {
      if (!this.#closed) throw problem;
    } finally {
      // Whatever went wrong here: it is not called on its way, and is tried again. What was saved meanwhile may be.
      this.#show({ sending: this.outbox.underway });
      this.#tryAgain(end);
    }
    return end;
  }

  async #after(end: SyncEnd): Promise<void> {
    if (this.#closed) return;
    await this.#look();
    if (this.now.about !== undefined && end.kind !== 'revoked')
      await this.opened.noteDevice(this.now.about.device);
    if (end.kind === 'done') await this.#lookBefore();
    if (end.kind !== 'revoked') return;
    await this.wipe();
    this.whenGone('revoked');
  }

  #tryAgain(end: SyncEnd): void {
    clearTimeout(this.#timer);
    if (this.#closed) return;
    const wait = this.outbox.waitAfter(end) ?? NOW_AND_THEN;
    this.#timer = setTimeout(() => void this.sync(), wait);
  }

  /** Asked once: whoever was here before may have written what never arrived, and the browser may have cleared it. */
  async #lookBefore(): Promise<void> {
    const known = (await this.store.get<Before | 'seen'>(BEFORE.box, BEFORE.key))?.value;
    if (known === 'seen') return;
    // An account of the demonstration is signed in on many phones at once, by people who do not know each other.
    const demo = (await this.me())?.demo === true;
    const { device, ticket } = await this.outbox.about();
    // Who has not spoken to the server yet is nobody's phone to it.
    if (ticket === null) return;
    const before = known ?? (demo ? null : await this.opened.askBefore(device));
    if (before === undefined || this.#closed) return;
    await amend<Before | 'seen'>(this.store, BEFORE, (now) => now ?? before ?? 'seen');
    this.#show({ before: before ?? undefined });
  }

  /** It goes once that is on the disk: who sees it gone never sees it again. */
  async seenBefore(): Promise<void> {
    await amend<Before | 'seen'>(this.store, BEFORE, () => 'seen');
    this.#show({ before: undefined });
  }

  /** From the first thing saved on, the browser is asked not to clear the store by itself. */
  #askToKeep(): void {
    if (this.#asked || !this.opened.durable) return;
    this.#asked = true;
    navigator.storage?.persist?.().catch(() => undefined);
  }

  #again = (): void => {
    this.outbox.beginAnew();
    void this.sync();
  };

  #seen = (): void => {
    if (document.visibilityState === 'visible') this.#again();
  };

  /** One look at a time, and one after the last change: what was read before is never shown over what was read after. */
  #look(): Promise<void> {
    this.#toLook ??= this.#looked.then(() => {
      this.#toLook = undefined;
      return this.#lookOnce();
    });
    this.#looked = this.#toLook.catch(() => undefined);
    return this.#toLook;
  }

  async #lookOnce(): Promise<void> {
    if (this.#closed) return;
    const queue = await this.outbox.items();
    const [photos, about] = [await photosOf(this.store), await this.outbox.about()];
    const counts = countsOf(queue, this.opened.ports.clock().at);
    const overwritten = await overwrittenIn(this.store, queue);
    this.#show({ queue, counts, photos, overwritten, about, clockOff: isClockOff(about.ahead) });
  }

  #show(part: Partial<OwnNow>): void {
    if (this.#closed) return;
    this.now = { ...this.now, ...part };
    for (const listener of [...this.#listeners]) listener();
  }
}

/**
 * 待发箱: one person's store on one phone, and its way to the server and back. Push before pull, the words of all before any
 * picture, one page at a time; it never throws away and never calls done what was only half done.
 */
import { waitAfter } from '../../../domain/sync/wait.ts';
import { type About, aboutOf } from './about.ts';
import type { Queued } from './item.ts';
import { cleanPhotos, makeRoom, photosOf, sendPhotos, withRoom } from './photos.ts';
import type { Ports } from './ports.ts';
import { clean, queueOf, save, sendable, type ToSave } from './queue.ts';
import { pullAll } from './reader.ts';
import { leftOnItsWay, pushAll } from './sender.ts';
import type { RoundEnd } from './speaker.ts';
import { FullError } from './store.ts';

/** `busy`: another page of this phone is at it. */
export type SyncEnd = RoundEnd | { readonly kind: 'busy' };

export class Outbox {
  readonly ports: Ports;
  #listeners = new Set<() => void>();
  #running: Promise<SyncEnd> | undefined;
  #failures = 0;

  constructor(ports: Ports) {
    this.ports = ports;
  }

  /** Told whenever something in the store may have changed. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** Resolves when it is on the disk: only then it is called saved. Throws `FullError` when the phone has no room. */
  async save(...them: readonly ToSave[]): Promise<void> {
    await withRoom(this.ports, () => save(this.ports, ...them));
    this.changed();
  }

  items(): Promise<Queued[]> {
    return queueOf(this.ports.store);
  }

  about(): Promise<About> {
    return aboutOf(this.ports.store, this.ports.newId);
  }

  /** When the app is opened: what was on its way as its page died waits, unless another page is at it. */
  async pickUp(): Promise<void> {
    await this.ports.alone(() => leftOnItsWay(this.ports.store));
    this.changed();
  }

  /** Sends and reads until both are done, or one could not be. Asked again meanwhile, it is the same round. */
  sync(): Promise<SyncEnd> {
    this.#running ??= this.#rounds().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Whether a round goes on. */
  get underway(): boolean {
    return this.#running !== undefined;
  }

  /** What is saved in the last moments of a round would else wait for the next, five minutes later. */
  async #rounds(): Promise<SyncEnd> {
    const end = await this.#round();
    return end.kind === 'done' && (await this.#hasFresh()) ? this.#rounds() : end;
  }

  /** Milliseconds to leave the network alone after such an end; undefined when nothing has to be tried again. */
  waitAfter(end: SyncEnd): number | undefined {
    if (['done', 'signed-out', 'revoked', 'upgrade', 'too-much'].includes(end.kind)) return undefined;
    const asked = end.kind === 'too-often' ? end.seconds * 1000 : 0;
    return waitAfter(Math.max(1, this.#failures), this.ports.chance(), asked);
  }

  /** A tap, the network's return, the app's coming to the front: the waiting begins anew. */
  beginAnew(): void {
    this.#failures = 0;
  }

  async #round(): Promise<SyncEnd> {
    const before = await this.#left();
    const end = await orFull(this.#alone());
    // Who was signed out was answered: after the next login nothing is waited for.
    if (end.kind === 'done' || end.kind === 'signed-out') this.#failures = 0;
    // A line that breaks and still carries something is tried again soon.
    else this.#failures = (await this.#left()) < before ? 1 : this.#failures + 1;
    this.changed();
    return end;
  }

  #alone = async (): Promise<SyncEnd> =>
    (await this.ports.alone(() => this.#wholeRound())) ?? ({ kind: 'busy' } as const);

  /** How much has still to go; a picture that came is less by one, though it is then added by a command. */
  async #left(): Promise<number> {
    const { store, clock } = this.ports;
    return sendable(await queueOf(store), clock().at).length + 2 * (await photosOf(store)).length;
  }

  /** A login that ended may be a phone that was lost: then nothing of it may stay. */
  async #wholeRound(): Promise<RoundEnd> {
    const end = await this.#bothWays();
    if (end.kind !== 'signed-out') return end;
    const { device } = await this.about();
    const heard = await this.ports.road.standing(device);
    return heard.kind === 'answer' && heard.answer.revoked ? { kind: 'revoked' } : end;
  }

  async #bothWays(): Promise<RoundEnd> {
    const pushed = await this.#push(this.#failures);
    if (pushed.kind !== 'done') return pushed;
    const pulled = (await this.ports.carries()) ? await orFull(pullAll(this.ports)) : pushed;
    this.changed();
    // Where there is no room to read, pictures that leave make some.
    if (pulled.kind !== 'done' && pulled.kind !== 'full') return pulled;
    // What was saved while reading goes first.
    if (await this.#hasFresh()) return this.#bothWays();
    const pictures = await sendPhotos(this.ports);
    // A picture that has come is added to its matter by a command of its own.
    if (await this.#hasFresh()) {
      const added = await this.#push();
      if (added.kind !== 'done') return added;
    }
    await clean(this.ports);
    if (pulled.kind === 'full') await makeRoom(this.ports);
    else await cleanPhotos(this.ports);
    return pictures === 'done' ? pulled : { kind: pictures };
  }

  #push(silence = 0): Promise<RoundEnd> {
    return pushAll(this.ports, { silence, tell: () => this.changed() });
  }

  async #hasFresh(): Promise<boolean> {
    const queue = sendable(await queueOf(this.ports.store), this.ports.clock().at);
    return queue.some(({ item }) => item.standing === 'waiting' && !item.wentOut);
  }
}

/** What a phone without room has heard is not kept; it is sent and read again when there is some. */
const orFull = <E extends SyncEnd>(round: Promise<E>): Promise<E | { readonly kind: 'full' }> =>
  round.catch((problem: unknown) => {
    if (problem instanceof FullError) return { kind: 'full' } as const;
    throw problem;
  });

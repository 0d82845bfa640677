/** 一部手机: the phone's own outbox over a store that loses power and a network that loses letters. */
import { FailingStore, PowerCut } from '../../web/phone/outbox/examples.ts';
import type { Item } from '../../web/phone/outbox/item.ts';
import { Outbox } from '../../web/phone/outbox/outbox.ts';
import { keepBytes } from '../../web/phone/outbox/photos.ts';
import type { Ports } from '../../web/phone/outbox/ports.ts';
import type { ToSave } from '../../web/phone/outbox/queue.ts';
import { recordsOf } from '../../web/phone/outbox/reader.ts';
import { FullError } from '../../web/phone/outbox/store.ts';
import type { Someone } from '../support/county.ts';
import { type Chance, idFrom } from './chance.ts';
import { type Network, photoRoadOver, roadOver } from './roads.ts';

/** What a planted fault puts in the place of a right port. */
export type Plant = (ports: Ports) => Ports;

export interface SavedPhoto {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** So often the phone has no room for anything new. */
const FULL = 0.03;

export class Phone {
  readonly owner: Someone;
  readonly network: Network;
  readonly store = new FailingStore();
  /** Everything that was called saved, in order. */
  readonly saved: ToSave[] = [];
  outbox: Outbox;
  /** How often a page of it heard that something changed. */
  changes = 0;
  /** Under which office its owner writes, as far as the phone has heard. */
  officeId: string;
  readonly #chance: Chance;
  readonly #plant: Plant;
  #opening = '';
  #ticks = 0;
  /** Its clock is so far from the server's: three days behind to four ahead. */
  readonly #wrong: number;

  constructor(network: Network, chance: Chance, plant: Plant) {
    this.owner = network.as;
    this.officeId = network.as.office.id;
    this.network = network;
    this.#chance = chance;
    this.#plant = plant;
    this.#wrong = Math.round((chance() * 7 - 3) * 86_400_000);
    this.outbox = this.#open();
  }

  /** The app is opened (again): everything but the store is new. */
  #open(): Outbox {
    const { county } = this.network;
    this.#opening = idFrom(this.#chance, county.house.now());
    this.#ticks = 0;
    const outbox = new Outbox(
      this.#plant({
        store: this.store,
        road: roadOver(this.network),
        photoRoad: photoRoadOver(this.network),
        clock: () => {
          this.#ticks += 7;
          return { at: county.house.now() + this.#wrong, ticks: this.#ticks, opening: this.#opening };
        },
        chance: this.#chance,
        newId: () => idFrom(this.#chance, county.house.now()),
        alone: (work) => work(),
        room: async () => ({ persisted: true, freeMegabytes: 900 }),
        carries: async () => true,
        app: 'simulation',
      }),
    );
    // A page looks again whenever something changed.
    outbox.listen(() => {
      this.changes += 1;
    });
    return outbox;
  }

  /** Whatever is running dies at one of the next calls of the store; then the app is opened again. */
  async #mayDie(work: () => Promise<unknown>): Promise<void> {
    if (this.#chance() < 0.1) {
      this.store.failsAt = this.store.calls + 1 + Math.floor(this.#chance() * 12);
      this.store.afterwards = this.#chance() < 0.5;
    }
    this.store.full = this.#chance() < FULL;
    try {
      await work();
    } catch (problem) {
      this.store.full = false;
      this.store.failsAt = Number.POSITIVE_INFINITY;
      // What found no room was not called saved.
      if (problem instanceof FullError) return;
      if (!(problem instanceof PowerCut)) throw problem;
      this.outbox = this.#open();
      await this.outbox.pickUp();
    }
    this.store.full = false;
    this.store.failsAt = Number.POSITIVE_INFINITY;
  }

  /** Nothing is promised before this resolves; what was promised is remembered here. */
  async save(it: ToSave, photos: readonly SavedPhoto[] = []): Promise<void> {
    await this.#mayDie(async () => {
      for (const { sha256, bytes } of photos) await keepBytes(this.outbox.ports.store, sha256, bytes);
      await this.outbox.save(it);
      this.saved.push(it);
    });
  }

  /** What has to be tried again is tried by its owner's tap, as if nothing had failed. */
  sync = (): Promise<void> =>
    this.#mayDie(async () => {
      const end = await this.outbox.sync();
      if (this.outbox.waitAfter(end) !== undefined) this.outbox.beginAnew();
    });

  /** Once more, and nothing dies of it. */
  rest = (): Promise<unknown> => this.outbox.sync();

  /** The app is closed and opened again, which asks who somebody is by now. */
  async close(): Promise<void> {
    this.outbox = this.#open();
    await this.outbox.pickUp();
    const { county, as } = this.network;
    const { rows } = await county.god.query<{ id: string }>(
      'select id from office where person_id = $1 and valid_to is null',
      [as.office.personId],
    );
    this.officeId = rows[0]?.id ?? this.officeId;
  }

  items = async (): Promise<Item[]> => (await this.outbox.items()).map(({ item }) => item);

  points = () => recordsOf<{ readonly pointId: string; readonly version: number }>(this.store, 'point');

  matters = (): Promise<Carried[]> => recordsOf<Carried>(this.store, 'matter');
}

export interface Carried {
  readonly matterId: string;
  readonly status: string;
  readonly acts: Readonly<Record<string, string | null>>;
}

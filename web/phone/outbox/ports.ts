/** 接口: everything the outbox needs from outside; a browser gives the real ones, a simulation its own. */
import type { AnswerOf, BodyTo } from '../../../contract/endpoint.ts';
import type { compareHoldings, getStanding, pullChanges, pushCommands } from '../../../contract/sync.ts';
import type { PhoneTime } from '../../../domain/sync/clock.ts';
import type { Store } from './store.ts';

/** What came back over the road. Whatever is not ours - silence, a login page, a fault - is `nothing`. */
export type Heard<A> =
  | { readonly kind: 'answer'; readonly answer: A }
  /** The house refuses the device, and why. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The login ran out: capture goes on, sending waits. */
  | { readonly kind: 'signed-out' }
  /** More at once than the way carries, or a body that cannot be read. */
  | { readonly kind: 'too-large' }
  | { readonly kind: 'malformed' }
  /** Not for this office. */
  | { readonly kind: 'not-there' }
  | { readonly kind: 'too-often'; readonly seconds: number }
  | { readonly kind: 'nothing' };

/** The way to the server, and back. */
export interface Road {
  push(body: BodyTo<typeof pushCommands>): Promise<Heard<AnswerOf<typeof pushCommands>>>;
  pull(body: BodyTo<typeof pullChanges>): Promise<Heard<AnswerOf<typeof pullChanges>>>;
  compare(body: BodyTo<typeof compareHoldings>): Promise<Heard<AnswerOf<typeof compareHoldings>>>;
  /** Asked when the login has ended: whether the phone was given up as lost. */
  standing(device: string): Promise<Heard<AnswerOf<typeof getStanding>>>;
}

/** The way of the pictures: it begins where it broke off, if the server keeps what came. */
export interface PhotoRoad {
  /** `kept`: the server has these bytes, and calls the picture so. `refused`: it never will, and why. */
  send(
    sha256: string,
    bytes: Uint8Array,
  ): Promise<
    | { readonly kind: 'kept'; readonly photo: string }
    | { readonly kind: 'refused'; readonly reason: string }
    | { readonly kind: 'signed-out' | 'nothing' }
  >;
}

/** What is known of the store on this phone; null where the browser does not say. */
export interface Room {
  readonly persisted: boolean | null;
  readonly freeMegabytes: number | null;
}

export interface Ports {
  readonly store: Store;
  readonly road: Road;
  readonly photoRoad: PhotoRoad;
  /** The phone's clocks, and which opening of the app this is. */
  readonly clock: () => PhoneTime;
  /** 0 to 1. */
  readonly chance: () => number;
  readonly newId: () => string;
  /** Runs the work while no other page of this store runs any; undefined, and not run, while another does. */
  readonly alone: <A>(work: () => Promise<A>) => Promise<A | undefined>;
  readonly room: () => Promise<Room>;
  /** Whether the office of this store carries work at all; those of the county read with a signal. */
  readonly carries: () => Promise<boolean>;
  /** The version of the app. */
  readonly app: string;
}

/** 自报家门: what every push and pull says of this phone: about its connection, never about its person. */
import { changeAbout } from './about.ts';
import type { Ports } from './ports.ts';
import { countsOf, queueOf } from './queue.ts';

/** Why a round of sending or reading ended. Only `done` is a success; `full`: this phone has no room for what it heard. */
export type RoundEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'nothing' | 'signed-out' | 'revoked' | 'upgrade' | 'too-much' | 'full' }
  | { readonly kind: 'too-often'; readonly seconds: number };

export async function phoneState({
  store,
  clock,
  room,
  app,
}: Pick<Ports, 'store' | 'clock' | 'room' | 'app'>) {
  const { waiting, sending, held, refused, conflict, oldest } = countsOf(await queueOf(store), clock().at);
  const { persisted, freeMegabytes } = await room();
  return {
    waiting: waiting + sending + held,
    oldest: oldest === null ? null : Math.round(oldest),
    refused: refused + conflict,
    app,
    persisted,
    freeMegabytes,
  };
}

/** What a refusal of the whole round comes to; undefined: speak again, as another device. */
export async function heedRefusal(
  ports: Pick<Ports, 'store' | 'newId'>,
  reason: string,
  renamed: boolean,
): Promise<RoundEnd | undefined> {
  switch (reason) {
    case 'revoked':
    case 'upgrade':
    case 'too-much':
      return { kind: reason };
    // This office carries nothing.
    case 'works-online':
      return { kind: 'done' };
    case 'cloned':
    case 'of-another-person':
      if (renamed) return { kind: 'nothing' };
      await takeNewDevice(ports);
      return undefined;
    default:
      return { kind: 'nothing' };
  }
}

/** This store was copied from another phone, or put back: it is another device from now on, with the same commands. */
const takeNewDevice = ({ store, newId }: Pick<Ports, 'store' | 'newId'>): Promise<void> =>
  changeAbout(store, () => ({ device: newId(), ticket: null }));

/**
 * 暂存钥匙: the service worker holds the key of an unlocked store for the half minute it lives without work, so that a reload does not
 * ask for the PIN again. The key is never on the disk, and cannot be read out where it is.
 */

export interface HeldKey {
  readonly store: string;
  readonly key: CryptoKey;
  readonly unlockedAt: number;
}

const PATIENCE = 700;

async function worker(): Promise<ServiceWorker | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const registration = await navigator.serviceWorker.getRegistration('/phone/');
  return registration?.active ?? undefined;
}

let held: HeldKey | undefined;
let holder: ServiceWorker | undefined;
let listening = false;

const hand = (): void => holder?.postMessage({ say: 'hold', held });

/** Handed over now and whenever the page goes away or another version takes over. Without a key, nothing is held any more. */
export function holdKey(key: HeldKey | undefined): void {
  held = key;
  hand();
  const workers = navigator.serviceWorker;
  if (listening || workers === undefined) return;
  listening = true;
  const takes = (worker: ServiceWorker | null) => {
    holder = worker ?? holder;
    hand();
  };
  void workers.ready.then(({ active }) => takes(active));
  workers.addEventListener('controllerchange', () => takes(workers.controller));
  addEventListener('pagehide', hand);
}

export async function askKey(store: string): Promise<HeldKey | undefined> {
  const asked = await worker();
  if (asked === undefined) return undefined;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE);
    port1.onmessage = ({ data }: MessageEvent<HeldKey | null>) => {
      clearTimeout(timer);
      resolve(data?.store === store ? data : undefined);
    };
    asked.postMessage({ say: 'ask' }, [port2]);
  });
}

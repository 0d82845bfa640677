/** 外壳的更新: registers the service worker, and lets a new version take over at a quiet moment. */
import { pageAt } from './routes.ts';

/** Whatever is on its way is in the store, and is sent again by the new version; what somebody writes just now is not. */
const isQuiet = (): boolean =>
  pageAt(location.pathname.replace(/^\/phone/, ''))?.atRest !== false &&
  document.querySelector('dialog[open], form') === null;

const EVERY = 60_000;

/** What comes while the old version leaves keeps it for minutes: it is asked once a page has read what it shows, ms. */
const STILL = 2000;

export function keepShell(): void {
  const workers = navigator.serviceWorker;
  if (workers === undefined) return;
  let controlled = workers.controller !== null;
  let replaced = false;
  workers.addEventListener('controllerchange', () => {
    // The first one that takes a page brought the files the page is of.
    replaced ||= controlled;
    controlled = true;
    renew();
  });
  /** The old version's pages belong to its files: they are read anew, at a quiet moment too. */
  const renew = () => {
    if (replaced && isQuiet()) location.reload();
  };
  void workers.register('/phone/sw.js', { scope: '/phone/', updateViaCache: 'none' }).then(
    (registration) => {
      let still: ReturnType<typeof setTimeout>;
      const apply = () => {
        if (replaced) return renew();
        if (registration.waiting !== null && registration.active !== null && isQuiet())
          registration.waiting.postMessage({ say: 'apply' });
      };
      const moved = () => {
        clearTimeout(still);
        still = setTimeout(apply, replaced ? 0 : STILL);
      };
      const look = () => {
        if (document.visibilityState === 'hidden') return apply();
        registration.update().catch(() => undefined);
      };
      document.addEventListener('visibilitychange', look);
      addEventListener('pushState', moved);
      addEventListener('popstate', moved);
      setInterval(apply, EVERY);
      apply();
    },
    () => undefined,
  );
}

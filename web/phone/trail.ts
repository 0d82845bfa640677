/** 来路: where one has been inside the app and how far one had read there, so that "back" goes back and not on. */

interface Stop {
  readonly path: string;
  y: number;
}

const pathNow = (): string => location.pathname.replace(/^\/phone/, '') + location.search || '/';

const trail: Stop[] = [{ path: pathNow(), y: 0 }];
const last = (): Stop => trail[trail.length - 1] as Stop;

/** The router tells of its own steps by these events; `popstate` is the browser's back and forward. */
export function followTrail(): void {
  history.scrollRestoration = 'manual';
  addEventListener('pushState', () => {
    last().y = scrollY;
    trail.push({ path: pathNow(), y: 0 });
  });
  addEventListener('replaceState', () => {
    last().y = 0;
    trail[trail.length - 1] = { path: pathNow(), y: 0 };
  });
  addEventListener('popstate', () => {
    if (cameFrom() === pathNow()) trail.pop();
    else trail.push({ path: pathNow(), y: 0 });
  });
}

/** The page before this one; undefined when the app was opened here. */
export const cameFrom = (): string | undefined => trail[trail.length - 2]?.path;

/** How far down this page had been read when it was left, in pixels. */
export const readTo = (): number => last().y;

/** 片长掌上通: the gate, the tabs and the pages behind them. */
import { type ComponentType, useEffect, useState } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { Page, Skeleton } from './parts.tsx';
import { useWords } from './reading.ts';
import { MeGate } from './session/gate.tsx';
import { WaitingPage } from './waiting/waiting.tsx';
import { SHELL, type ShellWords } from './words.ts';

/** Pages that come when they are first opened. */
const ReportPage = later(() => import('./report/report.tsx').then((it) => it.ReportPage));
const MinePage = later(() => import('./mine/mine.tsx').then((it) => it.MinePage));
const MePage = later(() => import('./me/me.tsx').then((it) => it.MePage));
const SessionsPage = later(() => import('./me/sessions.tsx').then((it) => it.SessionsPage));
const MatterPage = later<{ matterId: string }>(() => import('./matter/matter.tsx').then((it) => it.MatterPage));
const ActPage = later<{ matterId: string; act: string }>(() => import('./matter/act.tsx').then((it) => it.ActPage));

export const App = () => (
  <MeGate>
    <Switch>
      <Route path="/report">{() => <ReportPage />}</Route>
      <Route path="/mine">{() => <MinePage />}</Route>
      <Route path="/me">{() => <MePage />}</Route>
      <Route path="/me/sessions">{() => <SessionsPage />}</Route>
      <Route path="/matters/:matterId">{({ matterId }) => <MatterPage key={matterId} matterId={matterId} />}</Route>
      <Route path="/matters/:matterId/:act">
        {({ matterId, act }) => <ActPage key={`${matterId} ${act}`} matterId={matterId} act={act} />}
      </Route>
      <Route>{() => <WaitingPage />}</Route>
    </Switch>
    <Tabs />
  </MeGate>
);

const TABS = [
  ['/', 'waiting', 'M4 5h16v14H4zM8 10h8M8 14h5'],
  ['/report', 'report', 'M4 20l1-5L16 4l4 4L9 19zM13 7l4 4'],
  ['/mine', 'mine', 'M5 4h14v17l-7-4-7 4z'],
  ['/me', 'me', 'M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c1-5 4-7 8-7s7 2 8 7'],
] as const satisfies readonly (readonly [string, keyof ShellWords, string])[];

function Tabs() {
  const w = useWords(SHELL);
  const [path] = useLocation();
  if (path.startsWith('/matters/') || path.startsWith('/me/')) return null;
  return (
    <nav className="tabs" aria-label={w.tabs}>
      {TABS.map(([to, name, drawing]) => (
        <Link key={to} href={to} aria-current={path === to ? 'page' : undefined}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={drawing} />
          </svg>
          {w[name]}
        </Link>
      ))}
    </nav>
  );
}

/** A page in its own file, fetched when it is opened; without a signal it says so and can be tried again. */
function later<P extends object>(fetchPage: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Shown: ComponentType<P> | undefined;
  return function LaterPage(props: P) {
    const w = useWords(SHELL);
    const [failed, setFailed] = useState(false);
    const [tries, setTries] = useState(0);
    useEffect(() => {
      if (Shown !== undefined || failed) return;
      let here = true;
      fetchPage().then(
        (page) => {
          Shown = page;
          if (here) setTries((n) => n + 1);
        },
        () => here && setFailed(true),
      );
      return () => {
        here = false;
      };
    }, [failed]);
    if (Shown !== undefined) return <Shown {...props} />;
    if (!failed)
      return (
        <Page title={w.app} key={tries}>
          <Skeleton />
        </Page>
      );
    return (
      <Page title={w.app}>
        <div className="note warn" role="alert">
          <p>{w.pageNotLoaded}</p>
          <button type="button" className="button" onClick={() => setFailed(false)}>
            {w.again}
          </button>
        </div>
      </Page>
    );
  };
}

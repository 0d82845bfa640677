/** 片长掌上通: the gate, the tabs and the pages behind them. */
import { type ComponentType, useEffect, useState } from 'react';
import { Link, Route, Router, Switch, useLocation } from 'wouter';
import { Button } from '../kit/button.tsx';
import { type Icon, InboxIcon, ListIcon, PersonIcon, WriteIcon } from '../kit/icons.tsx';
import { LangProvider, useSay } from '../kit/sentences.ts';
import { Page, Skeleton } from './parts.tsx';
import { usePreferences } from './reading.ts';
import { MeGate } from './session/gate.tsx';
import { WaitingPage } from './waiting/waiting.tsx';
import { SHELL } from './words.ts';

/** Pages that come when they are first opened. */
const ReportPage = later(() => import('./report/report.tsx').then((it) => it.ReportPage));
const MinePage = later(() => import('./mine/mine.tsx').then((it) => it.MinePage));
const MePage = later(() => import('./me/me.tsx').then((it) => it.MePage));
const SessionsPage = later(() => import('./me/sessions.tsx').then((it) => it.SessionsPage));
const MatterPage = later<{ matterId: string }>(() => import('./matter/matter.tsx').then((it) => it.MatterPage));
const ActPage = later<{ matterId: string; act: string }>(() => import('./matter/act.tsx').then((it) => it.ActPage));

export const App = () => (
  <LangProvider lang={usePreferences().lang}>
    <Router base="/phone">
      <MeGate>
        <Pages />
      </MeGate>
    </Router>
  </LangProvider>
);

const Pages = () => (
  <>
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
  </>
);

const TABS = [
  ['/', 'waiting', InboxIcon],
  ['/report', 'report', WriteIcon],
  ['/mine', 'mine', ListIcon],
  ['/me', 'me', PersonIcon],
] as const satisfies readonly (readonly [string, keyof typeof SHELL, Icon])[];

function Tabs() {
  const say = useSay();
  const [path] = useLocation();
  if (path.startsWith('/matters/') || path.startsWith('/me/')) return null;
  return (
    <nav className="tabs" aria-label={say(SHELL.tabs)}>
      {TABS.map(([to, name, Drawing]) => (
        <Link key={to} href={to} aria-current={path === to ? 'page' : undefined}>
          <Drawing />
          <span>{say(SHELL[name])}</span>
        </Link>
      ))}
    </nav>
  );
}

/** A page in its own file, fetched when it is opened; without a signal it says so and can be tried again. */
function later<P extends object>(fetchPage: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Shown: ComponentType<P> | undefined;
  return function LaterPage(props: P) {
    const say = useSay();
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
        <Page title={say(SHELL.app)} key={tries}>
          <Skeleton />
        </Page>
      );
    return (
      <Page title={say(SHELL.app)}>
        <div className="note warn" role="alert">
          <p>{say(SHELL.pageNotLoaded)}</p>
          <Button onClick={() => setFailed(false)}>{say(SHELL.again)}</Button>
        </div>
      </Page>
    );
  };
}

/** 片长掌上通: the gate and the pages behind it. */
import { type ReactNode, useEffect } from 'react';
import { Link, Router, useLocation } from 'wouter';
import { type LinkProps, LinkProvider } from '../kit/link.tsx';
import { LangProvider } from '../kit/sentences.ts';
import { CountysCategories } from './categories.tsx';
import { fetchAll } from './later.ts';
import { LaterPage } from './later-page.tsx';
import { usePreferences } from './reading.ts';
import { INVITE, PAGES, pageAt } from './routes.ts';
import { MeGate } from './session/gate.tsx';
import { cameFrom } from './trail.ts';
import { SELDOM_PARTS, WaitingPage } from './waiting/waiting.tsx';

export const App = () => (
  <LangProvider lang={usePreferences().lang}>
    <Router base="/phone">
      <LinkProvider value={Way}>
        <Gated />
      </LinkProvider>
    </Router>
  </LangProvider>
);

function Gated() {
  const [path] = useLocation();
  const found = pageAt(path);
  const page =
    found === undefined ? <WaitingPage /> : <LaterPage key={path} of={found.of} with={found.told} />;
  if (found?.of === INVITE.of) return page;
  return (
    <MeGate>
      <CountysCategories>
        <Fetching>{page}</Fetching>
      </CountysCategories>
    </MeGate>
  );
}

/** Behind the gate: whatever may be opened is there before the signal is gone. */
function Fetching({ children }: { readonly children: ReactNode }) {
  useEffect(() => fetchAll([...PAGES.map(({ of }) => of), ...SELDOM_PARTS]), []);
  return children;
}

/**
 * A link inside the app. One that leads to where we came from goes back, and another view of the same page takes its
 * place, so that the browser's way stays short.
 */
function Way({ href, onClick, ...rest }: LinkProps) {
  const [path] = useLocation();
  return (
    <Link
      {...rest}
      href={href}
      replace={href.split('?')[0] === path}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || cameFrom() !== href) return;
        event.preventDefault();
        history.back();
      }}
    />
  );
}

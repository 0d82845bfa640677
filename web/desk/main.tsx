/** 1844 指挥平台: begins here, in the browser. */
import '../kit/kit.css';
import './desk.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Link, Router } from 'wouter';
import { LinkProvider } from '../kit/link.tsx';
import { applyPreferences, readPreferences } from '../kit/preferences.ts';
import { App } from './app.tsx';
import { answers } from './ask.ts';
import { Preferred } from './preferences.tsx';

applyPreferences(readPreferences());
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Preferred>
      <QueryClientProvider client={answers}>
        <Router base="/desk">
          <LinkProvider value={Link}>
            <App />
          </LinkProvider>
        </Router>
      </QueryClientProvider>
    </Preferred>
  </StrictMode>,
);

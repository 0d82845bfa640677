/** 语言: which of the two languages this computer shows, switchable from every page. */
import { createContext, type ReactNode, useContext, useState } from 'react';
import { applyPreferences, type Preferences, readPreferences } from '../kit/preferences.ts';
import { LangProvider } from '../kit/sentences.ts';

const ChangeContext = createContext<(change: Partial<Preferences>) => void>(() => {});

/** Changes language or size, here and on this computer. */
export const usePrefer = (): ((change: Partial<Preferences>) => void) => useContext(ChangeContext);

export function Preferred({ children }: { readonly children: ReactNode }) {
  const [preferences, setPreferences] = useState(readPreferences);
  const change = (part: Partial<Preferences>) => {
    const next = { ...preferences, ...part };
    applyPreferences(next);
    setPreferences(next);
  };
  return (
    <ChangeContext.Provider value={change}>
      <LangProvider lang={preferences.lang}>{children}</LangProvider>
    </ChangeContext.Provider>
  );
}

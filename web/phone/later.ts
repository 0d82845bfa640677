/** 后到: a page in its own file, fetched when it is opened or when there is time. */
import type { ComponentType } from 'react';

/** A page that is there once it was fetched. */
export interface Later<P> {
  Page: ComponentType<P> | undefined;
  readonly fetch: () => Promise<void>;
}

export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  const it: Later<P> = {
    Page: undefined,
    fetch: async () => {
      it.Page = await load();
    },
  };
  return it;
}

const AFTER_A_WHILE = 1500;

/** Fetches every page once the first is shown, so that they are there when the signal is gone. */
export function fetchAll(pages: readonly { readonly fetch: () => Promise<void> }[]): void {
  setTimeout(() => {
    for (const page of pages) page.fetch().catch(() => undefined);
  }, AFTER_A_WHILE);
}

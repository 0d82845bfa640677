/** 后到的页面: a page in its own file, fetched when it is opened or when there is time; without a signal it says so. */
import { type ComponentType, useEffect, useState } from 'react';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { Skeleton } from '../kit/progress.tsx';
import { useSay } from '../kit/sentences.ts';
import { PhonePage } from './page.tsx';
import { SHELL } from './words.ts';

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

interface LaterPageProps<P> {
  readonly of: Later<P>;
  readonly with: P;
}

export function LaterPage<P extends object>({ of, with: props }: LaterPageProps<P>) {
  const say = useSay();
  // One place of the router shows one page after the other: what failed is remembered with its page.
  const [failed, setFailed] = useState<Later<P>>();
  const [, redraw] = useState(0);
  const { Page } = of;
  useEffect(() => {
    // By what was drawn: fetched in between for another reason, it would never be drawn.
    if (Page !== undefined || failed === of) return;
    let here = true;
    of.fetch().then(
      () => here && redraw((n) => n + 1),
      () => here && setFailed(of),
    );
    return () => {
      here = false;
    };
  }, [of, Page, failed]);

  if (Page !== undefined) return <Page {...props} />;
  return (
    <PhonePage title={say(SHELL.app)} passing>
      {failed === of ? (
        <Notice kind="warn">
          <p>{say(SHELL.pageNotLoaded)}</p>
          <Button onClick={() => setFailed(undefined)}>{say(SHELL.again)}</Button>
        </Notice>
      ) : (
        <Skeleton />
      )}
    </PhonePage>
  );
}

/** A part of a page in its own file, for what is seldom shown; nothing until it is there. */
export function LaterPart<P extends object>({ of, with: props }: LaterPageProps<P>) {
  const [, redraw] = useState(0);
  useEffect(() => {
    let here = true;
    if (of.Page === undefined)
      of.fetch().then(
        () => here && redraw((n) => n + 1),
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, [of]);
  return of.Page === undefined ? null : <of.Page {...props} />;
}

/** 后到的页面: a page in its own file, fetched when it is opened or when there is time; without a signal it says so. */
import { type ComponentType, useEffect, useState } from 'react';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { Skeleton } from '../kit/progress.tsx';
import { useSay } from '../kit/sentences.ts';
import { PhonePage } from './page.tsx';
import { SHELL } from './words.ts';

const AFTER_A_WHILE = 1500;

/** Fetches every page once the first is shown, so that they are there when the signal is gone. */
export const fetchAll = (pages: readonly { readonly fetch: () => Promise<unknown> }[]): void => {
  setTimeout(() => {
    for (const page of pages) page.fetch().catch(() => undefined);
  }, AFTER_A_WHILE);
};

export function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  let Shown: ComponentType<P> | undefined;
  const fetch = async () => {
    Shown = await load();
  };
  function LaterPage(props: P) {
    const say = useSay();
    const [state, setState] = useState<'fetching' | 'failed' | 'there'>(
      Shown === undefined ? 'fetching' : 'there',
    );
    useEffect(() => {
      if (state !== 'fetching') return;
      let here = true;
      fetch().then(
        () => here && setState('there'),
        () => here && setState('failed'),
      );
      return () => {
        here = false;
      };
    }, [state]);
    if (Shown !== undefined) return <Shown {...props} />;
    return (
      <PhonePage title={say(SHELL.app)}>
        {state === 'failed' ? (
          <Notice kind="warn">
            <p>{say(SHELL.pageNotLoaded)}</p>
            <Button onClick={() => setState('fetching')}>{say(SHELL.again)}</Button>
          </Notice>
        ) : (
          <Skeleton />
        )}
      </PhonePage>
    );
  }
  return Object.assign(LaterPage, { fetch });
}

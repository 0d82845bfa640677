/** 后到的页面, as it is shown: when its file was fetched; without a signal it says so. */
import { useEffect, useState } from 'react';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { Skeleton } from '../kit/progress.tsx';
import { useSay } from '../kit/sentences.ts';
import type { Later } from './later.ts';
import { PhonePage } from './page.tsx';
import { SHELL } from './words.ts';

interface LaterPageProps<P> {
  readonly of: Later<P>;
  readonly with: P;
}

export function LaterPage<P extends object>({ of, with: props }: LaterPageProps<P>) {
  const say = useSay();
  const [failed, setFailed] = useState(false);
  const [, redraw] = useState(0);
  const { Page } = of;
  useEffect(() => {
    // By what was drawn: fetched in between for another reason, it would never be drawn.
    if (Page !== undefined || failed) return;
    let here = true;
    of.fetch().then(
      () => here && redraw((n) => n + 1),
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [of, Page, failed]);

  if (Page !== undefined) return <Page {...props} />;
  return (
    <PhonePage title={say(SHELL.app)} passing>
      {failed ? (
        <Notice kind="warn">
          <p>{say(SHELL.pageNotLoaded)}</p>
          <Button onClick={() => setFailed(false)}>{say(SHELL.again)}</Button>
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

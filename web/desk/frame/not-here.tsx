/** 没有这一页: an address that leads nowhere, or nowhere for this office. */

import { LinkButton } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useTitle } from './title.ts';
import { FRAME_WORDS } from './words.ts';

export function NotHere() {
  const say = useSay();
  useTitle(say(FRAME_WORDS.notHere));
  return (
    <>
      <PageHead title={say(FRAME_WORDS.notHere)} />
      <EmptyState
        title={say(FRAME_WORDS.notHereWhy)}
        action={<LinkButton href="/">{say(FRAME_WORDS.toStart)}</LinkButton>}
      />
    </>
  );
}

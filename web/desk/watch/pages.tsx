/** 翻页: on to the next lines, or back to the first; the order is not always one of time. */
import { Actions, LinkButton } from '../../kit/button.tsx';
import { useSay } from '../../kit/sentences.ts';
import { WATCH_WORDS } from './words.ts';

interface PagesProps {
  readonly firstHref: string | null;
  readonly nextHref: string | null;
}

export function Pages({ firstHref, nextHref }: PagesProps) {
  const say = useSay();
  if (firstHref === null && nextHref === null) return null;
  return (
    <nav className="no-print" aria-label={say(WATCH_WORDS.pages)}>
      <Actions end>
        {firstHref !== null && <LinkButton href={firstHref}>{say(WATCH_WORDS.firstPage)}</LinkButton>}
        {nextHref !== null && <LinkButton href={nextHref}>{say(WATCH_WORDS.nextPage)}</LinkButton>}
      </Actions>
    </nav>
  );
}

/** 这件事上待发的: what was done with a matter on this phone and has not arrived, and the way to see it. */
import { LinkButton } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import type { Item } from '../outbox/item.ts';
import { kindOf } from './kinds.ts';
import { PENDING, STANDING_LABELS } from './words.ts';

export function WaitingHere({ items }: { readonly items: readonly Item[] }) {
  const say = useSay();
  if (items.length === 0) return null;
  return (
    <Notice still>
      {items.map((item) => (
        <p key={item.command.commandId}>
          {say(STANDING_LABELS[item.standing])}：{say(kindOf(item).name)}
        </p>
      ))}
      <LinkButton small href="/pending">
        {say(PENDING.see)}
      </LinkButton>
    </Notice>
  );
}

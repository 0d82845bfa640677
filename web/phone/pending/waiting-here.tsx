/** 这里待发的: what was done here on this phone and has not arrived, and the way to see it. */
import { isToSend } from '../../../domain/sync/outcome.ts';
import { LinkButton } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import type { Item } from '../outbox/item.ts';
import { useOwn } from '../own.ts';
import { kindOf } from './kinds.ts';
import { PENDING, STANDING_LABELS } from './words.ts';

/** What is still to be sent, in its order. */
export const useToSend = (): readonly Item[] =>
  (useOwn()?.queue ?? []).flatMap(({ item }) => (isToSend(item.standing) ? item : []));

interface WaitingHereProps {
  readonly items: readonly Item[];
  /** Of a page about many things: says of each what it is about. */
  readonly titled?: true;
}

export function WaitingHere({ items, titled }: WaitingHereProps) {
  const say = useSay();
  if (items.length === 0) return null;
  return (
    <Notice still>
      {items.map((item) => (
        <p key={item.command.commandId}>
          {say(PENDING.waitsHere, {
            standing: say(STANDING_LABELS[item.standing]),
            what: say(kindOf(item).name),
          })}
          {titled ? <span lang="zh-CN"> · {item.shown.title}</span> : null}
        </p>
      ))}
      <LinkButton small href="/pending">
        {say(PENDING.see)}
      </LinkButton>
    </Notice>
  );
}

/** The same, of everything of these kinds. */
export function WaitingOf({ kinds }: { readonly kinds: readonly string[] }) {
  const items = useToSend().filter(({ command }) => kinds.includes(command.kind));
  return <WaitingHere titled items={items} />;
}

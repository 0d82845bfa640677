/** 在办与结束: a list in two shelves, page by page. */
import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import { List } from '../kit/list.tsx';
import { EmptyState } from '../kit/notice.tsx';
import { PageHead, Tabs } from '../kit/page.tsx';
import { type Sentence, useLang, useSay } from '../kit/sentences.ts';
import { useConditions } from './address.ts';
import type { Asked } from './ask.ts';
import { useTitle } from './frame/title.ts';
import { Unanswered } from './trouble.tsx';
import { Pages } from './watch/pages.tsx';
import { officeName, useWho } from './who.ts';

type Shelf = 'now' | 'ended';

/** Which shelf the address names, and after which row the page begins; a list may have more shelves than the two. */
export function useShelf<More extends string = never>(...more: readonly More[]) {
  const { conditions, address } = useConditions(['state', 'after']);
  const shelves: readonly (Shelf | More)[] = ['now', ...more, 'ended'];
  return {
    shelves,
    state: shelves.find((one) => one === conditions.state) ?? 'now',
    after: conditions.after,
    address,
  };
}

interface ShelvesProps<More extends string> {
  readonly words: Readonly<Record<'title' | 'lead' | 'state' | Shelf | More | 'none' | 'noneLead', Sentence>>;
  readonly shelf: ReturnType<typeof useShelf<More>>;
  readonly action: ReactNode;
  readonly asked: Asked<{ readonly next: string | null }>;
  /** Undefined before there is an answer. */
  readonly rows: readonly ReactNode[] | undefined;
}

export function Shelves<More extends string = never>({
  words,
  shelf: { shelves, state, after, address },
  action,
  asked,
  rows,
}: ShelvesProps<More>) {
  const say = useSay();
  const lang = useLang();
  const search = useSearch();
  const { office } = useWho();
  useTitle(say(words.title));
  return (
    <>
      <PageHead
        over={officeName(office, lang)}
        title={say(words.title)}
        under={say(words.lead)}
        actions={action}
      />
      <Tabs
        label={say(words.state)}
        ways={shelves.map((one) => ({
          href: address({ state: one === 'now' ? '' : one, after: '' }),
          label: say(words[one]),
          current: one === state,
        }))}
      />
      <Unanswered asked={asked} />
      {rows?.length === 0 && <EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState>}
      {rows !== undefined && rows.length > 0 && (
        <List label={say(words.title)} key={search}>
          {rows}
        </List>
      )}
      <Pages
        firstHref={after === '' ? null : address({ after: '' })}
        nextHref={asked.answer?.next ? address({ after: asked.answer.next }) : null}
      />
    </>
  );
}

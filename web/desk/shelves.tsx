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

const SHELVES = ['now', 'ended'] as const;

/** Which shelf the address names, and after which row the page begins. */
export function useShelf() {
  const { conditions, address } = useConditions(['state', 'after']);
  return {
    state: SHELVES.find((one) => one === conditions.state) ?? 'now',
    after: conditions.after,
    address,
  };
}

interface ShelvesProps {
  readonly words: Readonly<
    Record<'title' | 'lead' | 'state' | 'now' | 'ended' | 'none' | 'noneLead', Sentence>
  >;
  readonly shelf: ReturnType<typeof useShelf>;
  readonly action: ReactNode;
  readonly asked: Asked<{ readonly next: string | null }>;
  /** Undefined before there is an answer. */
  readonly rows: readonly ReactNode[] | undefined;
}

export function Shelves({ words, shelf: { state, after, address }, action, asked, rows }: ShelvesProps) {
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
        ways={SHELVES.map((one) => ({
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

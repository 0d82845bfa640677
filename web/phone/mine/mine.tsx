/** 我的: what I raised, and what is with my office; newest first, older ones page by page. */
import { useState } from 'react';
import { useSearch } from 'wouter';
import { HANDLING_POSTS, listMatters, type MatterRow } from '../../../contract/matter.ts';
import type { Post } from '../../../domain/people/post.ts';
import { daysCarried } from '../../../domain/sync/scope.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { Tabs } from '../../kit/page.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useSay } from '../../kit/sentences.ts';
import { noticed, recall, remember, type Trouble, useLoad } from '../load.ts';
import { PhonePage, Stale, TroubleNote } from '../page.tsx';
import { Reporting, useReporting } from '../pending/reporting.tsx';
import { Rows } from '../rows.tsx';
import { useSigned } from '../session/me.ts';
import { NotHandling, PinnedOnly } from '../waiting/seldom.tsx';
import { SHELL } from '../words.ts';
import { Carried } from './carried.tsx';
import { MINE, PILES } from './words.ts';

type Which = keyof typeof PILES;
const WAYS = [
  ['raised', '/mine', PILES.raised.name],
  ['holding', '/mine?holding', PILES.holding.name],
  ['carried', '/mine?carried', MINE.carried],
] as const;

export function MinePage() {
  const say = useSay();
  const search = useSearch();
  const { office } = useSigned().me;
  const { officeId, post } = office;
  const carries = daysCarried(post) !== undefined;
  if (!(HANDLING_POSTS as readonly Post[]).includes(post))
    return (
      <PhonePage title={say(MINE.title)}>{carries ? <Carried office={office} /> : <NotHandling />}</PhonePage>
    );
  const ways = WAYS.filter(([which]) => carries || which !== 'carried');
  const [which] = ways.find(([one]) => one === search) ?? WAYS[0];
  return (
    <PhonePage title={say(MINE.title)}>
      <Tabs
        label={say(MINE.which)}
        ways={ways.map(([one, href, name]) => ({ href, label: say(name), current: one === which }))}
      />
      {which === 'carried' ? (
        <Carried office={office} />
      ) : (
        <Pile key={`${officeId} ${which}`} which={which} name={`mine ${officeId} ${which}`} />
      )}
    </PhonePage>
  );
}

function Pile({ which, name }: { readonly which: Which; readonly name: string }) {
  const say = useSay();
  const { answer, trouble, keptAt, again } = useLoad(
    name,
    () => call(listMatters, { query: { mine: which } }),
    (own) => own.reading.mine(which),
  );
  const reporting = useReporting(answer?.matters ?? []);
  const { post } = useSigned().me.office;
  const pinned = keptAt !== undefined && post === 'town_officer';
  const head = (
    <>
      <Stale trouble={trouble} keptAt={keptAt} />
      {pinned ? <PinnedOnly /> : null}
    </>
  );
  if (answer === undefined)
    return (
      <>
        {which === 'raised' ? <Reporting items={reporting} /> : null}
        {trouble === undefined ? <Skeleton lines={6} /> : <TroubleNote kind={trouble} again={again} />}
      </>
    );
  if (answer.matters.length === 0)
    return which === 'raised' && reporting.length > 0 ? (
      <Reporting items={reporting} />
    ) : (
      <>
        {head}
        {pinned ? null : (
          <EmptyState title={say(PILES[which].none)}>
            <p>{say(PILES[which].more)}</p>
          </EmptyState>
        )}
      </>
    );
  return (
    <>
      {head}
      {which === 'raised' ? <Reporting items={reporting} /> : null}
      <Rows label={say(PILES[which].name)} matters={answer.matters} status />
      {answer.older === null ? null : <Older key={answer.older} which={which} before={answer.older} />}
    </>
  );
}

interface Pages {
  readonly matters: readonly MatterRow[];
  readonly next: string | null;
}

/** Pages after the first are read when they are asked for, and still there when one comes back. */
function Older({ which, before }: { readonly which: Which; readonly before: string }) {
  const say = useSay();
  const name = `older ${which} ${before}`;
  const [pages, setPages] = useState<Pages>(() => recall<Pages>(name) ?? { matters: [], next: before });
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);

  const read = async () => {
    if (pages.next === null) return;
    setBusy(true);
    const reply = noticed(await call(listMatters, { query: { mine: which, before: pages.next } }));
    setBusy(false);
    setTrouble(reply.kind === 'answer' ? undefined : reply.kind);
    if (reply.kind !== 'answer') return;
    const more = { matters: [...pages.matters, ...reply.answer.matters], next: reply.answer.older };
    remember(name, more);
    setPages(more);
  };
  return (
    <>
      {pages.matters.length === 0 ? null : <Rows label={say(SHELL.older)} matters={pages.matters} status />}
      {trouble === undefined ? null : <TroubleNote kind={trouble} again={() => void read()} />}
      {pages.next === null || trouble !== undefined ? null : (
        <Button wide busy={busy} onClick={() => void read()}>
          {say(busy ? SHELL.loading : SHELL.older)}
        </Button>
      )}
    </>
  );
}

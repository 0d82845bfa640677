/** 关注点位: how much of the points was seen, and the list of them under the conditions in the address. */
import { useSearch } from 'wouter';
import { addPoint, getCoverage, listPoints, tellWeather } from '../../../contract/watch.ts';
import { RISKS, WATCH_KINDS, WATCH_SEASONS } from '../../../domain/watch/kind.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { PlusIcon } from '../../kit/icons.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { oneOf, said, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { ExportButton } from '../export/export-button.tsx';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, officeName, useWho } from '../who.ts';
import { CONDITIONS, type PointConditions } from './conditions.ts';
import { CoverageOf } from './coverage.tsx';
import { PointFilter } from './filter.tsx';
import { Pages } from './pages.tsx';
import { PointTable } from './point-table.tsx';
import { WATCH_WORDS } from './words.ts';

export function Watch() {
  const say = useSay();
  const lang = useLang();
  const search = useSearch();
  const { office } = useWho();
  const { conditions, address, ask, clear } = useConditions(CONDITIONS);
  const list = useAsked(listPoints, { query: queryOf(conditions) }, { kept: true });
  const { answer } = list;
  useTitle(say(WATCH_WORDS.title));
  return (
    <>
      <PageHead
        over={officeName(office, lang)}
        title={say(WATCH_WORDS.title)}
        under={say(WATCH_WORDS.lead)}
        actions={
          <Actions>
            {mayUse(office.post, tellWeather) && (
              <LinkButton href="/weather">{say(WATCH_WORDS.weather)}</LinkButton>
            )}
            <ExportButton list="points" filter={queryOf({ ...conditions, after: '' })} />
            {mayUse(office.post, addPoint) && (
              <LinkButton kind="primary" icon={PlusIcon} href="/watch/new">
                {say(WATCH_WORDS.add)}
              </LinkButton>
            )}
          </Actions>
        }
      />
      {mayUse(office.post, getCoverage) && <CoverageOf place={conditions.place} />}
      <PointFilter
        key={search}
        conditions={conditions}
        onAsk={(next) => ask({ ...next, after: '' })}
        onClear={clear}
      />
      <Unanswered asked={list} />
      {answer?.points.length === 0 && <EmptyState title={say(WATCH_WORDS.none)} />}
      {answer && answer.points.length > 0 && (
        <PointTable
          points={answer.points}
          order={conditions.order}
          onOrder={(order) => ask({ order, after: '' })}
        />
      )}
      <Pages
        firstHref={conditions.after === '' ? null : address({ after: '' })}
        nextHref={answer?.next ? address({ after: answer.next }) : null}
      />
    </>
  );
}

/** What the address asks for, as the endpoint takes it; parts that mean nothing ask for everything. */
function queryOf({ kind, risk, season, state, order, q, ...rest }: PointConditions) {
  return said({
    ...rest,
    q: q.slice(0, 40),
    kind: oneOf(WATCH_KINDS, kind) ?? '',
    risk: oneOf(RISKS, risk) ?? '',
    season: oneOf(WATCH_SEASONS, season) ?? '',
    state: oneOf(['due', 'retired'], state) ?? '',
    order: oneOf(['next', 'place', 'newest'], order) ?? '',
  }) as NonNullable<Parameters<typeof useAsked<typeof listPoints>>[1]['query']>;
}

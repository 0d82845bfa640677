/** 事项列表: what this office may see, narrowed by the conditions in the address, a page at a time. */
import { useSearch } from 'wouter';
import { countMatters, listMatters, reportMatter } from '../../../contract/matter.ts';
import { isDay } from '../../../domain/kernel/day.ts';
import { CLOCK_COLOURS } from '../../../domain/matter/clock.ts';
import { MATTER_STATUSES, REPORTER_KINDS, SOURCES } from '../../../domain/matter/matter.ts';
import { LEVELS } from '../../../domain/place/level.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { PlusIcon } from '../../kit/icons.tsx';
import { Announce, EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { Pager } from '../../kit/table.tsx';
import { oneOf, said, searchOf, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { ExportButton, type ExportButtonProps } from '../export/export-button.tsx';
import { useTitle } from '../frame/title.ts';
import { useNow } from '../now.ts';
import { PrintButton } from '../print-button.tsx';
import { Unanswered } from '../trouble.tsx';
import { mayUse, officeName, useWho } from '../who.ts';
import { CONDITIONS, Filter, isFiltered, type MatterConditions } from './filter.tsx';
import { MatterRows } from './rows.tsx';
import { SavedViews } from './views.tsx';
import { MATTER_WORDS } from './words.ts';

export function Matters() {
  const say = useSay();
  const now = useNow();
  const search = useSearch();
  const { conditions, address, ask, clear } = useConditions(CONDITIONS);
  const list = useAsked(listMatters, { query: queryOf(conditions) }, { kept: true });
  const { answer } = list;
  useTitle(say(MATTER_WORDS.matters));
  return (
    <>
      <Head filter={queryOf({ ...conditions, before: '' })} />
      <SavedViews address={searchOf({ ...conditions, before: '' }).slice(1)} />
      <Filter
        key={search}
        conditions={conditions}
        onAsk={(next) => ask({ ...next, before: '' })}
        onClear={clear}
      />
      <Unanswered asked={list} />
      {answer && <Announce>{say(MATTER_WORDS.shown, { n: answer.matters.length })}</Announce>}
      {answer?.matters.length === 0 && (
        <EmptyState title={say(MATTER_WORDS.noneFound)}>
          {isFiltered(conditions) && say(MATTER_WORDS.noneFoundLead)}
        </EmptyState>
      )}
      {answer && answer.matters.length > 0 && <Count conditions={conditions} />}
      {answer && answer.matters.length > 0 && (
        <MatterRows label={say(MATTER_WORDS.matters)} matters={answer.matters} now={now} />
      )}
      <Pager
        label={say(MATTER_WORDS.pages)}
        newerHref={conditions.before === '' ? null : address({ before: '' })}
        olderHref={answer?.older ? address({ before: answer.older }) : null}
      />
    </>
  );
}

/** How many there are in all: asked for when the lines are there, and not waited for. */
function Count({ conditions }: { readonly conditions: MatterConditions }) {
  const say = useSay();
  const { order: _, ...query } = queryOf({ ...conditions, before: '' });
  const { answer } = useAsked(countMatters, { query });
  return (
    <p className="matters-count" aria-live="polite">
      {answer && say(answer.more ? MATTER_WORDS.countedMore : MATTER_WORDS.counted, { n: answer.count })}
    </p>
  );
}

function Head({ filter }: Pick<ExportButtonProps, 'filter'>) {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  return (
    <PageHead
      title={say(MATTER_WORDS.matters)}
      over={officeName(office, lang)}
      actions={
        <Actions>
          <PrintButton />
          <ExportButton list="matters" filter={filter} />
          {mayUse(office.post, reportMatter) && (
            <LinkButton kind="primary" icon={PlusIcon} href="/matters/new">
              {say(MATTER_WORDS.record)}
            </LinkButton>
          )}
        </Actions>
      }
    />
  );
}

/** What the address asks for, as the endpoint takes it; parts that mean nothing ask for everything. */
function queryOf({
  status,
  colour,
  mine,
  order,
  category,
  level,
  unit,
  reporter,
  source,
  from,
  to,
  q,
  ...rest
}: MatterConditions) {
  return said({
    ...rest,
    q: q.slice(0, 40),
    category: /^[a-z_]+(\.[a-z_]+(\.[a-z][a-z0-9_]*)?)?$/.test(category) ? category : '',
    status: oneOf([...MATTER_STATUSES, 'open'], status) ?? '',
    colour: oneOf(CLOCK_COLOURS, colour) ?? '',
    mine: oneOf(['holding', 'raised'], mine) ?? '',
    level: oneOf(LEVELS, level) ?? '',
    unit: /^[0-9a-z-]{1,40}$/.test(unit) ? unit : '',
    reporter: oneOf(REPORTER_KINDS, reporter) ?? '',
    source: oneOf(SOURCES, source) ?? '',
    from: isDay(from) ? from : '',
    to: isDay(to) ? to : '',
    order: oneOf(['newest', 'due'], order) ?? '',
  }) as NonNullable<Parameters<typeof useAsked<typeof listMatters>>[1]['query']>;
}

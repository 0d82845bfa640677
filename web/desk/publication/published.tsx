/** 公开列表: what is published of my place, with its public page and the way to correct it. */
import { listPublished } from '../../../contract/publication.ts';
import { SearchField } from '../../kit/choice.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead, Tabs } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { Pager } from '../../kit/table.tsx';
import { oneOf, said, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { ExportButton } from '../export/export-button.tsx';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { PublishedRows } from './published-rows.tsx';
import { PUBLICATION_WORDS } from './words.ts';

const SHELVES = ['all', 'front', 'archive'] as const;

export function Published() {
  const say = useSay();
  const { office } = useWho();
  const { conditions, address, ask } = useConditions(['shelf', 'q', 'before']);
  const shelf = oneOf(SHELVES, conditions.shelf) ?? 'all';
  const { q, before } = conditions;
  const asked = useAsked(
    listPublished,
    { query: { place: office.placeCode, shelf, ...said({ q: q.slice(0, 40), before }) } },
    { kept: true },
  );
  useTitle(say(PUBLICATION_WORDS.list));
  return (
    <>
      <PageHead
        title={say(PUBLICATION_WORDS.list)}
        under={say(PUBLICATION_WORDS.listLead, { place: office.placeName })}
        actions={
          <>
            <SearchField
              label={say(PUBLICATION_WORDS.words)}
              defaultValue={q}
              onSearch={(text) => ask({ q: text, before: '' })}
            />
            <ExportButton list="published" filter={{ place: office.placeCode, shelf, q: q.slice(0, 40) }} />
          </>
        }
      />
      <Tabs
        label={say(PUBLICATION_WORDS.shelf)}
        ways={SHELVES.map((it) => ({
          href: address({ shelf: it === 'all' ? '' : it, before: '' }),
          label: say(PUBLICATION_WORDS[it]),
          current: it === shelf,
        }))}
      />
      <Unanswered asked={asked} />
      {asked.answer?.publications.length === 0 && <EmptyState title={say(PUBLICATION_WORDS.none)} />}
      {asked.answer && asked.answer.publications.length > 0 && (
        <PublishedRows rows={asked.answer.publications} />
      )}
      <Pager
        label={say(PUBLICATION_WORDS.list)}
        newerHref={before === '' ? null : address({ before: '' })}
        olderHref={asked.answer?.older ? address({ before: asked.answer.older }) : null}
      />
    </>
  );
}

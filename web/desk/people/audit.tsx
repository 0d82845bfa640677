/** 审计: who did what and when, for the audit administrator; a page at a time, never the content. */
import type { FormEvent } from 'react';
import { useSearch } from 'wouter';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { listAudit } from '../../../contract/people.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Select, TextField } from '../../kit/field.tsx';
import { Time } from '../../kit/marks.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { type Column, Pager, Table } from '../../kit/table.tsx';
import { oneOf, said, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { ExportButton } from '../export/export-button.tsx';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { officeName } from '../who.ts';
import { AUDITED, AUDITED_ACTS } from './act-labels.ts';
import { Alarms } from './alarms.tsx';
import { AUDIT_WORDS } from './words.ts';

type Entry = AnswerOf<typeof listAudit>['entries'][number];

export function Audit() {
  const say = useSay();
  const search = useSearch();
  const { conditions, address, ask, clear } = useConditions(['act', 'person', 'before']);
  const { act, person, before } = conditions;
  const asked = useAsked(
    listAudit,
    { query: said({ act: oneOf(AUDITED, act) ?? '', person: person.slice(0, 30), before }) },
    { kept: true },
  );
  const { answer } = asked;
  useTitle(say(AUDIT_WORDS.title));
  return (
    <>
      <PageHead
        title={say(AUDIT_WORDS.title)}
        under={say(AUDIT_WORDS.lead)}
        actions={<ExportButton list="audit" filter={{ act: oneOf(AUDITED, act), person }} />}
      />
      <Alarms />
      <AuditFilter
        key={search}
        act={act}
        person={person}
        onAsk={(next) => ask({ ...next, before: '' })}
        onClear={clear}
      />
      <Unanswered asked={asked} />
      {answer?.entries.length === 0 && <EmptyState title={say(AUDIT_WORDS.none)} />}
      {answer && answer.entries.length > 0 && <Entries entries={answer.entries} />}
      <Pager
        label={say(AUDIT_WORDS.title)}
        newerHref={before === '' ? null : address({ before: '' })}
        olderHref={answer?.older ? address({ before: answer.older }) : null}
      />
    </>
  );
}

interface AuditFilterProps {
  readonly act: string;
  readonly person: string;
  readonly onAsk: (conditions: { act: string; person: string }) => void;
  readonly onClear: () => void;
}

function AuditFilter({ act, person, onAsk, onClear }: AuditFilterProps) {
  const say = useSay();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onAsk({ act: String(form.get('act')), person: String(form.get('person')).trim() });
  };
  return (
    <form className="filter" aria-label={say(AUDIT_WORDS.filter)} onSubmit={submit}>
      <Select
        label={say(AUDIT_WORDS.act)}
        name="act"
        defaultValue={act}
        choices={[
          { value: '', label: say(AUDIT_WORDS.anyAct) },
          ...AUDITED.map((value) => ({ value, label: say(AUDITED_ACTS[value]) })),
        ]}
      />
      <TextField label={say(AUDIT_WORDS.personOf)} name="person" maxLength={30} defaultValue={person} />
      <Actions>
        <Button type="submit" kind="primary">
          {say(AUDIT_WORDS.apply)}
        </Button>
        {(act !== '' || person !== '') && (
          <Button kind="quiet" onClick={onClear}>
            {say(AUDIT_WORDS.clear)}
          </Button>
        )}
      </Actions>
    </form>
  );
}

/** Lines have no number of their own: where they stand on the page tells them apart. */
function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const say = useSay();
  const lang = useLang();
  const numbered = entries.map((entry, line) => ({ ...entry, line }));
  const columns: readonly Column<(typeof numbered)[number]>[] = [
    { key: 'at', head: say(AUDIT_WORDS.at), cell: ({ at }) => <Time at={at} /> },
    {
      key: 'person',
      head: say(AUDIT_WORDS.person),
      names: true,
      cell: ({ personName }) => personName ?? say(AUDIT_WORDS.bySystem),
    },
    {
      key: 'office',
      head: say(AUDIT_WORDS.office),
      spare: true,
      cell: ({ post, placeName }) =>
        post && placeName && officeName({ post, placeName, unitName: null }, lang),
    },
    {
      key: 'act',
      head: say(AUDIT_WORDS.act),
      cell: ({ act }) => {
        const known = oneOf(AUDITED, act);
        return known ? say(AUDITED_ACTS[known]) : act;
      },
    },
  ];
  return (
    <Table
      caption={say(AUDIT_WORDS.title)}
      captionUnseen
      stacks
      columns={columns}
      rows={numbered}
      keyOf={({ line }) => String(line)}
    />
  );
}

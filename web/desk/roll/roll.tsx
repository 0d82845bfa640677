/** 村民名册: who stands on it, found by name, house or group; entered, set anew and struck off by the village. */
import { useState } from 'react';
import { useSearch } from 'wouter';
import { enterRoll, listRoll, type RollPage, type RollRow } from '../../../contract/roll.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { SearchField } from '../../kit/choice.tsx';
import { Select } from '../../kit/field.tsx';
import { Stat, Stats } from '../../kit/figures.tsx';
import { PlusIcon } from '../../kit/icons.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { Pager, Table } from '../../kit/table.tsx';
import { oneOf, said, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, officeName, useWho } from '../who.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { ROLL_WORDS } from './words.ts';
import '../meeting/meeting.css';

const CONDITIONS = ['q', 'group', 'which', 'after'] as const;
const WHICH = ['represents', 'member', 'eve'] as const;

export function Roll() {
  const say = useSay();
  const lang = useLang();
  const search = useSearch();
  const { office } = useWho();
  const { conditions, address, ask } = useConditions(CONDITIONS);
  const [shown, setShown] = useState<RollRow | 'new'>();
  const which = oneOf(WHICH, conditions.which);
  const query = said({ ...conditions, q: conditions.q.slice(0, 30), which: which ?? '' });
  const list = useAsked(listRoll, { query: query as { q?: string } }, { kept: true });
  const { answer } = list;
  const keeps = mayUse(office.post, enterRoll);
  useTitle(say(ROLL_WORDS.title));
  return (
    <>
      <PageHead
        over={officeName(office, lang)}
        title={say(ROLL_WORDS.title)}
        under={say(ROLL_WORDS.lead)}
        actions={
          keeps && (
            <Actions>
              <Button kind="primary" icon={PlusIcon} onClick={() => setShown('new')}>
                {say(ROLL_WORDS.enter)}
              </Button>
            </Actions>
          )
        }
      />
      {answer && <Counts counts={answer.counts} />}
      <div className="meeting-filter no-print" key={search}>
        <SearchField
          label={say(ROLL_WORDS.search)}
          defaultValue={conditions.q}
          onSearch={(q) => ask({ q, after: '' })}
        />
        <Select
          label={say(ROLL_WORDS.group)}
          value={conditions.group}
          choices={[
            { value: '', label: say(ROLL_WORDS.any) },
            ...(answer?.groups ?? []).map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={({ target }) => ask({ group: target.value, after: '' })}
        />
        <Select
          label={say(ROLL_WORDS.which)}
          value={which ?? ''}
          choices={[
            { value: '', label: say(ROLL_WORDS.any) },
            { value: 'represents', label: say(ROLL_WORDS.representatives) },
            { value: 'member', label: say(ROLL_WORDS.members) },
            { value: 'eve', label: say(ROLL_WORDS.eve) },
          ]}
          onChange={({ target }) => ask({ which: target.value, after: '' })}
        />
      </div>
      <Unanswered asked={list} />
      {answer?.counts.all === 0 && (
        <EmptyState title={say(ROLL_WORDS.empty)}>{say(ROLL_WORDS.emptyLead)}</EmptyState>
      )}
      {answer && answer.counts.all > 0 && answer.entries.length === 0 && (
        <EmptyState title={say(ROLL_WORDS.none)} />
      )}
      {answer && answer.entries.length > 0 && (
        <RollTable entries={answer.entries} onAlter={keeps ? setShown : undefined} />
      )}
      <Pager
        untimed
        label={say(ROLL_WORDS.pages)}
        newerHref={conditions.after === '' ? null : address({ after: '' })}
        olderHref={answer?.next ? address({ after: answer.next }) : null}
      />
      {shown !== undefined && answer && (
        <EntryDialog
          key={shown === 'new' ? 'new' : `${shown.entryId} ${shown.version}`}
          entry={shown === 'new' ? undefined : shown}
          groups={answer.groups}
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  );
}

function Counts({ counts }: Pick<RollPage, 'counts'>) {
  const say = useSay();
  return (
    <Stats>
      {(['all', 'adults', 'households', 'representatives', 'members', 'eve'] as const).map((key) => (
        <Stat key={key} label={say(ROLL_WORDS[key])} value={counts[key]} />
      ))}
    </Stats>
  );
}

interface RollTableProps {
  readonly entries: readonly RollRow[];
  readonly onAlter: ((entry: RollRow) => void) | undefined;
}

function RollTable({ entries, onAlter }: RollTableProps) {
  const say = useSay();
  const roles = ({ adult, headsHousehold, represents, member }: RollRow) =>
    [
      ...(adult === 'no' ? [say(ROLL_WORDS.notYet)] : adult === 'eve' ? [say(ROLL_WORDS.eve)] : []),
      ...(headsHousehold ? [say(ROLL_WORDS.heads)] : []),
      ...(represents ? [say(ROLL_WORDS.represents)] : []),
      ...(member === true ? [say(ROLL_WORDS.member)] : []),
    ].join(' · ');
  return (
    <Table
      caption={say(ROLL_WORDS.title)}
      captionUnseen
      stacks
      rows={entries}
      keyOf={({ entryId }) => entryId}
      columns={[
        {
          key: 'name',
          head: say(ROLL_WORDS.name),
          names: true,
          cell: ({ name }) => <span lang="zh-CN">{name}</span>,
        },
        { key: 'group', head: say(ROLL_WORDS.group), cell: ({ placeName }) => placeName },
        { key: 'household', head: say(ROLL_WORDS.household), cell: ({ household }) => household },
        {
          key: 'birthYear',
          head: say(ROLL_WORDS.birthYear),
          number: true,
          cell: ({ birthYear }) => birthYear,
        },
        { key: 'roles', head: say(ROLL_WORDS.roles), cell: roles },
        ...(onAlter === undefined
          ? []
          : [
              {
                key: 'alter',
                head: say(ROLL_WORDS.alter),
                cell: (entry: RollRow) => (
                  <Button small kind="quiet" onClick={() => onAlter(entry)}>
                    {say(ROLL_WORDS.alter)}
                    <span className="unseen"> {entry.name}</span>
                  </Button>
                ),
              },
            ]),
      ]}
    />
  );
}

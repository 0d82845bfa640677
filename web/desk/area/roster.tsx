/** 避险转移花名册: of an area, a village or a town, in the season that runs; each area on a sheet of its own for the drill. */
import { useParams } from 'wouter';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { type EntryView, getRoster } from '../../../contract/evacuation.ts';
import { DANGER_LABELS, ROSTER, SEASON_BASIS_LABELS, seasonNamed } from '../../kit/area-words.ts';
import { Actions } from '../../kit/button.tsx';
import { useDayText } from '../../kit/day-text.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { PrintButton } from '../print-button.tsx';
import { Unanswered } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { AREA_WORDS } from './words.ts';

type Roster = AnswerOf<typeof getRoster>;

export function RosterSheet() {
  const say = useSay();
  const { office } = useWho();
  const { code = office.placeCode } = useParams<{ code?: string }>();
  const asked = useAsked(getRoster, { params: { code } }, { fresh: true });
  const { answer } = asked;
  useTitle(say(ROSTER.title));
  const areas = answer?.areas.filter(({ entries }) => entries.length > 0) ?? [];
  return (
    <>
      <PageHead
        title={say(ROSTER.title)}
        under={answer && <Under roster={answer} />}
        actions={
          areas.length > 0 && (
            <Actions>
              <PrintButton first />
            </Actions>
          )
        }
      />
      <Unanswered asked={asked} />
      {answer?.season === null && (
        <EmptyState title={say(ROSTER.noSeason)}>
          <p>{say(ROSTER.noSeasonMore)}</p>
        </EmptyState>
      )}
      {answer?.season && areas.length === 0 && <EmptyState title={say(ROSTER.empty)} />}
      {areas.map((area) => (
        <AreaRoster key={area.code} area={area} />
      ))}
      {answer && answer.past.length > 0 && (
        <Card title={say(ROSTER.past)}>
          <List>
            {answer.past.map(({ season, ...counts }) => (
              <ListRow
                key={season}
                title={say(...seasonNamed(season))}
                under={say(ROSTER.pastLine, counts)}
              />
            ))}
          </List>
        </Card>
      )}
    </>
  );
}

function Under({ roster: { season } }: { readonly roster: Roster }) {
  const say = useSay();
  const dayText = useDayText();
  if (season === null) return <>{say(AREA_WORDS.rosterLead)}</>;
  const { danger, from, to, basis } = season;
  const values = {
    danger: say(DANGER_LABELS[danger]),
    from: dayText(from),
    to: dayText(to),
    basis: say(SEASON_BASIS_LABELS[basis]),
  };
  return <>{say(ROSTER.season, values)}</>;
}

function AreaRoster({ area: { placeName, entries } }: { readonly area: Roster['areas'][number] }) {
  const say = useSay();
  const columns: readonly Column<EntryView>[] = [
    { key: 'label', head: say(ROSTER.house), names: true, cell: ({ label }) => label },
    { key: 'people', head: say(ROSTER.people), number: true, cell: ({ people }) => people },
    {
      key: 'help',
      head: say(ROSTER.needsHelp),
      cell: ({ needsHelp }) => (needsHelp ? say(AREA_WORDS.yes) : ''),
    },
    { key: 'point', head: say(ROSTER.meeting), cell: ({ meetingPoint }) => meetingPoint },
  ];
  const sum = {
    houses: entries.length,
    people: entries.reduce((all, { people }) => all + people, 0),
    help: entries.filter(({ needsHelp }) => needsHelp).length,
  };
  return (
    <div className="roster-area">
      <Card title={placeName} aside={say(ROSTER.sum, sum)}>
        <Table
          caption={placeName}
          captionUnseen
          stacks
          columns={columns}
          rows={entries}
          keyOf={({ entryId }) => entryId}
        />
      </Card>
    </div>
  );
}

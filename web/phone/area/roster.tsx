/** 避险转移花名册 of my area: while the season runs, to be read out and printed for the drill. */
import { addToRoster, changeRoster, getRoster, takeOffRoster } from '../../../contract/evacuation.ts';
import { call } from '../../kit/api.ts';
import { DANGER_LABELS, ROSTER, SEASON_BASIS_LABELS, seasonNamed } from '../../kit/area-words.ts';
import { Button, LinkButton } from '../../kit/button.tsx';
import { useDayText } from '../../kit/day-text.ts';
import { PlusIcon, PrintIcon } from '../../kit/icons.tsx';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useLoad } from '../load.ts';
import { MainAct, PhonePage, TroubleNote } from '../page.tsx';
import { WaitingOf } from '../pending/waiting-here.tsx';
import { useSigned } from '../session/me.ts';
import { AREA } from './words.ts';

const ROSTER_KINDS = [addToRoster, changeRoster, takeOffRoster].map(({ name }) => name);

/** In memory only. */
export const useRoster = (area: string) =>
  useLoad(`roster ${area}`, () => call(getRoster, { params: { code: area } }));

export function RosterPage() {
  const say = useSay();
  const dayText = useDayText();
  const { placeCode } = useSigned().me.office;
  const { answer, trouble, again } = useRoster(placeCode);
  const signalless = answer === undefined && trouble === 'silence';
  const entries = answer?.areas[0]?.entries ?? [];
  return (
    <PhonePage
      title={say(ROSTER.title)}
      back="/area"
      bottom={
        answer?.season || signalless ? (
          <MainAct>
            <LinkButton kind="primary" wide icon={PlusIcon} href="/area/roster/new">
              {say(AREA.addHousehold)}
            </LinkButton>
          </MainAct>
        ) : null
      }
    >
      <WaitingOf kinds={ROSTER_KINDS} />
      {trouble === undefined ? null : signalless ? (
        <EmptyState title={say(AREA.rosterNeedsSignal)}>
          <p>{say(AREA.rosterNeedsSignalMore)}</p>
        </EmptyState>
      ) : (
        <TroubleNote kind={trouble} again={again} />
      )}
      {answer === undefined && trouble === undefined ? <Skeleton /> : null}
      {answer?.season === null ? (
        <EmptyState title={say(ROSTER.noSeason)}>
          <p>{say(ROSTER.noSeasonMore)}</p>
        </EmptyState>
      ) : null}
      {answer?.season ? (
        <>
          <p className="soft">
            {say(ROSTER.season, {
              danger: say(DANGER_LABELS[answer.season.danger]),
              from: dayText(answer.season.from),
              to: dayText(answer.season.to),
              basis: say(SEASON_BASIS_LABELS[answer.season.basis]),
            })}
          </p>
          {entries.length === 0 ? <p>{say(ROSTER.empty)}</p> : null}
          {entries.length === 0 ? null : (
            <List label={say(ROSTER.title)}>
              {entries.map(({ entryId, label, people, needsHelp, meetingPoint }) => (
                <ListRow
                  key={entryId}
                  href={`/area/roster/${entryId}`}
                  title={label}
                  under={
                    <>
                      {needsHelp ? <Tag strong>{say(ROSTER.needsHelp)}</Tag> : null}{' '}
                      {say(ROSTER.line, { n: people, point: meetingPoint })}
                    </>
                  }
                />
              ))}
            </List>
          )}
          {entries.length === 0 ? null : (
            <Button wide icon={PrintIcon} onClick={() => print()}>
              {say(AREA.print)}
            </Button>
          )}
        </>
      ) : null}
      {answer === undefined || answer.past.length === 0 ? null : (
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
    </PhonePage>
  );
}

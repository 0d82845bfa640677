/** 一个点位: say what was seen, when it is due again, what was seen before; and set it right. */
import { useLocation } from 'wouter';
import { type PointPage as Answer, addPoint, getPoint, type PointRow } from '../../../contract/watch.ts';
import { call } from '../../kit/api.ts';
import { clipOfPoint } from '../../kit/clip-file.ts';
import { ClipPlayer } from '../../kit/clip-player.tsx';
import { dayText } from '../../kit/day-text.ts';
import { Go } from '../../kit/link.tsx';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { RISK_LABELS, WATCH_KIND_LABELS, WATCH_SEASON_LABELS } from '../../kit/watch-terms.ts';
import { useLoad } from '../load.ts';
import { PhonePage, Stale, TroubleNote } from '../page.tsx';
import { useToSend, WaitingHere } from '../pending/waiting-here.tsx';
import { useSigned } from '../session/me.ts';
import { todayHere } from '../today.ts';
import { tellNextPage } from '../told.ts';
import type { SpokenClip } from '../voice/use-voice.ts';
import { looksAhead, pointAdded, pointAhead } from './ahead.ts';
import { CampaignCard } from './campaign.tsx';
import { EditPoint } from './edit.tsx';
import { pointKept } from './kept.ts';
import { reportFrom } from './report-from.ts';
import { RetirePoint } from './retire.tsx';
import { Said } from './said.tsx';
import { POINT } from './words.ts';

export function PointPage({ pointId }: { readonly pointId: string }) {
  const say = useSay();
  const [, go] = useLocation();
  const { officeId } = useSigned().me.office;
  const { answer, trouble, keptAt, again, waiting } = usePoint(pointId);
  const point = answer?.point;
  const report = (words: string, clip: SpokenClip | null) => {
    if (point === undefined) return false;
    const taken = reportFrom(officeId, point, words, clip);
    if (!taken) tellNextPage(POINT.otherFirst);
    go('/report');
    return taken;
  };
  return (
    <PhonePage title={say(POINT.title)} back="/walk" ownHeading={point !== undefined}>
      {answer === undefined && trouble !== undefined ? <TroubleNote kind={trouble} again={again} /> : null}
      {answer === undefined ? null : <Stale trouble={trouble} keptAt={keptAt} />}
      {answer === undefined && trouble === undefined ? <Skeleton lines={6} /> : null}
      {answer === undefined || point === undefined ? null : (
        <>
          <PageHead
            title={<span lang="zh-CN">{point.title}</span>}
            over={say(WATCH_KIND_LABELS[point.kind])}
          />
          {point.retiredOn === null ? null : (
            <Notice still>{say(POINT.retired, { why: point.retiredWhy ?? '' })}</Notice>
          )}
          <WaitingHere items={waiting} />
          {point.mayTend ? <Said point={point} again={again} onReport={report} /> : null}
          <Facts point={point} seen={looksAhead(waiting).length > 0} />
          {point.campaign === null ? null : <CampaignCard campaignId={point.campaign.campaignId} />}
          <Looks answer={answer} ahead={looksAhead(waiting)} />
          {point.mayTend ? <EditPoint key={pointId} point={point} again={again} /> : null}
          {point.mayTend && point.kind !== 'visit' ? <RetirePoint point={point} /> : null}
        </>
      )}
    </PhonePage>
  );
}

/** From the server, from the own store, or just added here; with what waits done on it. */
function usePoint(pointId: string) {
  const { office } = useSigned().me;
  const loaded = useLoad(
    `point ${pointId}`,
    () => call(getPoint, { params: { pointId } }),
    (own) => pointKept(own, pointId),
  );
  const waiting = useToSend().filter(({ command }) => command.entity === pointId);
  const day = todayHere();
  const adding = waiting.find(({ command }) => command.kind === addPoint.name);
  const read: Answer | undefined =
    loaded.answer ?? (adding && { point: pointAdded(adding, { office, day }), looks: [], overwritten: [] });
  const answer = read && { ...read, point: pointAhead(read.point, waiting, day) };
  // The server does not know yet what only this phone knows.
  return {
    ...loaded,
    trouble: loaded.answer === undefined && adding ? undefined : loaded.trouble,
    answer,
    waiting,
  };
}

/** Seen and not told yet: which day comes next is known when it is. */
function Facts({ point, seen }: { readonly point: PointRow; readonly seen: boolean }) {
  const say = useSay();
  const lang = useLang();
  const { risk, season, placeName, nextLook, until, spot, retiredOn } = point;
  return (
    <Card title={say(POINT.facts)}>
      <DescriptionList
        facts={[
          { term: say(POINT.nextLook), value: retiredOn === null && !seen ? dayText(nextLook, lang) : null },
          { term: say(POINT.risk), value: say(RISK_LABELS[risk]) },
          { term: say(POINT.season), value: say(WATCH_SEASON_LABELS[season]) },
          { term: say(POINT.place), value: placeName },
          { term: say(POINT.spot), value: spot && `${spot.lat.toFixed(5)}, ${spot.lon.toFixed(5)}` },
          { term: say(POINT.until), value: until && dayText(until, lang) },
        ]}
      />
    </Card>
  );
}

interface LooksProps {
  readonly answer: Answer;
  readonly ahead: Answer['looks'];
}

function Looks({ answer: { point, looks }, ahead }: LooksProps) {
  const say = useSay();
  const lang = useLang();
  // A point that is carried carries no looks.
  const noneHere =
    point.lastLook === null
      ? say(POINT.noLooks)
      : say(POINT.looksThere, { day: dayText(point.lastLook, lang) });
  return (
    <Card title={say(POINT.looks)}>
      {looks.length === 0 && !(point.lastLook === null && ahead.length > 0) ? (
        <p className="soft">{noneHere}</p>
      ) : null}
      <ul className="looks">
        {[...ahead, ...looks].map(({ lookId, day, words, clip, matter }) => (
          <li key={lookId}>
            <span className="look-day">{dayText(day, lang)}</span>
            {words === null ? null : <p lang="zh-CN">{words}</p>}
            {clip === null ? null : (
              <ClipPlayer {...clip} load={() => clipOfPoint(point.pointId, clip.clipId)} />
            )}
            {matter === null ? null : (
              <p>
                <Go href={`/matters/${matter.matterId}`}>{say(POINT.matter, { no: matter.no })}</Go>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

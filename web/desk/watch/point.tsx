/** 一个点位: when it was seen and what was seen; set anew, seen again, or given up. */
import { useParams } from 'wouter';
import { getPoint, type PointPage } from '../../../contract/watch.ts';
import { clipOfPoint } from '../../kit/clip-file.ts';
import { ClipPlayer } from '../../kit/clip-player.tsx';
import { dayText } from '../../kit/day-text.ts';
import { Go } from '../../kit/link.tsx';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { RISK_LABELS, WATCH_KIND_LABELS, WATCH_SEASON_LABELS } from '../../kit/watch-terms.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { ChangeForm } from './change-form.tsx';
import { LookForm } from './look-form.tsx';
import { Overwritten } from './overwritten.tsx';
import { RetireForm } from './retire-form.tsx';
import { WATCH_WORDS } from './words.ts';

export function PointSheet() {
  const say = useSay();
  const { pointId = '' } = useParams<{ pointId: string }>();
  const asked = useAsked(getPoint, { params: { pointId } }, { fresh: true });
  const { answer } = asked;
  useTitle(answer?.point.title ?? say(WATCH_WORDS.title));
  if (answer === undefined)
    return (
      <>
        <PageHead title={say(WATCH_WORDS.title)} />
        <Unanswered asked={asked} />
      </>
    );
  const { point } = answer;
  return (
    <>
      <PageHead
        over={say(WATCH_KIND_LABELS[point.kind])}
        title={<span lang="zh-CN">{point.title}</span>}
        under={[...point.within, point.placeName].join(' › ')}
      />
      {point.retiredOn !== null && (
        <Notice still>{say(WATCH_WORDS.retiredBecause, { why: point.retiredWhy ?? '' })}</Notice>
      )}
      <div className="sheet-body">
        <Looks answer={answer} />
        <div className="sheet-side">
          <Facts answer={answer} />
          <Overwritten answer={answer} />
          {point.mayTend && (
            <>
              <Card title={say(WATCH_WORDS.seen)}>
                <LookForm key={answer.looks.length} pointId={pointId} />
              </Card>
              <Card title={say(WATCH_WORDS.change)}>
                <ChangeForm key={point.version} point={point} onChanged={asked.again} />
              </Card>
              <Card title={say(WATCH_WORDS.retire)}>
                <RetireForm pointId={pointId} />
              </Card>
            </>
          )}
        </div>
      </div>
    </>
  );
}

function Facts({ answer: { point } }: { readonly answer: PointPage }) {
  const say = useSay();
  const lang = useLang();
  const { nextLook, retiredOn, risk, season, spot, campaign, until } = point;
  return (
    <Card title={say(WATCH_WORDS.facts)}>
      <DescriptionList
        facts={[
          { term: say(WATCH_WORDS.nextLook), value: retiredOn === null ? dayText(nextLook, lang) : null },
          { term: say(WATCH_WORDS.risk), value: say(RISK_LABELS[risk]) },
          { term: say(WATCH_WORDS.season), value: say(WATCH_SEASON_LABELS[season]) },
          { term: say(WATCH_WORDS.spot), value: spot && `${spot.lat.toFixed(5)}, ${spot.lon.toFixed(5)}` },
          {
            term: say(WATCH_WORDS.campaign),
            value: campaign && <Go href={`/campaigns/${campaign.campaignId}`}>{campaign.title}</Go>,
          },
          { term: say(WATCH_WORDS.until), value: until && dayText(until, lang) },
        ]}
      />
    </Card>
  );
}

function Looks({ answer: { point, looks } }: { readonly answer: PointPage }) {
  const say = useSay();
  const lang = useLang();
  return (
    <Card title={say(WATCH_WORDS.looks)}>
      <p className="act-lead">{say(looks.length === 0 ? WATCH_WORDS.noLooks : WATCH_WORDS.looksLead)}</p>
      <ul className="paper-notes">
        {looks.map(({ lookId, day, words, clip, matter }) => (
          <li key={lookId}>
            <strong>{dayText(day, lang)}</strong>
            {words !== null && <p lang="zh-CN">{words}</p>}
            {clip !== null && <ClipPlayer {...clip} load={() => clipOfPoint(point.pointId, clip.clipId)} />}
            {matter !== null && (
              <p>
                <Go href={`/matters/${matter.matterId}`}>
                  {say(WATCH_WORDS.becameMatter, { no: matter.no })}
                </Go>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

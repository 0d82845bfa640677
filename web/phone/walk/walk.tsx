/** 今日走访: what is due, on one way, a tap for each. Nothing begins, nothing ends, nothing is counted about whoever walks. */
import type { MyOffice } from '../../../contract/people.ts';
import { getWalk, type Walk } from '../../../contract/watch.ts';
import type { Post } from '../../../domain/people/post.ts';
import { carriesPointsBelow, WALKING_POSTS } from '../../../domain/watch/walking.ts';
import { call } from '../../kit/api.ts';
import { LinkButton } from '../../kit/button.tsx';
import { shortDay } from '../../kit/day-text.ts';
import { PlusIcon } from '../../kit/icons.tsx';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { EmptyState, Notice } from '../../kit/notice.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { WATCH_KIND_LABELS } from '../../kit/watch-terms.ts';
import { useLoad } from '../load.ts';
import { PhonePage, Stale, TroubleNote } from '../page.tsx';
import { useToSend } from '../pending/waiting-here.tsx';
import { useSigned } from '../session/me.ts';
import { NotHandling } from '../waiting/seldom.tsx';
import { walkAhead } from './ahead.ts';
import { PointsBelow } from './below.tsx';
import { Campaigns } from './campaigns.tsx';
import { DuePoint } from './due-point.tsx';
import { walkKept } from './kept.ts';
import { WALK } from './words.ts';

export function WalkPage() {
  const say = useSay();
  const { office } = useSigned().me;
  const walks = (WALKING_POSTS as readonly Post[]).includes(office.post);
  return (
    <PhonePage title={say(WALK.title)} tools={<span className="top-place">{office.placeName}</span>}>
      {walks ? <Whole office={office} /> : <NotHandling />}
    </PhonePage>
  );
}

function Whole({ office }: { readonly office: MyOffice }) {
  const say = useSay();
  const { answer, trouble, keptAt, again } = useLoad(
    `walk ${office.officeId}`,
    () => call(getWalk, {}),
    walkKept,
  );
  const waiting = useToSend();
  if (answer === undefined)
    return trouble === undefined ? <Skeleton lines={6} /> : <TroubleNote kind={trouble} again={again} />;
  const walk = walkAhead(answer, waiting, { office, day: answer.day });
  return (
    <>
      <Stale trouble={trouble} keptAt={keptAt} />
      <Weather walk={walk} />
      <Due walk={walk} />
      <Later walk={walk} />
      {office.post === 'area_chief' ? null : <Campaigns office={office} />}
      {carriesPointsBelow(office.post) ? <PointsBelow today={answer.day} /> : null}
      <LinkButton wide icon={PlusIcon} href="/walk/add">
        {say(WALK.add)}
      </LinkButton>
    </>
  );
}

function Weather({ walk: { weather, day } }: { readonly walk: Walk }) {
  const say = useSay();
  const lang = useLang();
  return (
    <>
      {weather.map(({ weatherId, text, placeName, until }) => (
        <Notice
          key={weatherId}
          kind="warn"
          still
          title={say(WALK.weather, { place: placeName, day: shortDay(until, day, lang) })}
        >
          <p lang="zh-CN">{text}</p>
        </Notice>
      ))}
    </>
  );
}

function Due({ walk: { due, later, seasons, day } }: { readonly walk: Walk }) {
  const say = useSay();
  if (due.length === 0)
    return later.length === 0 ? (
      <EmptyState title={say(WALK.nonePoints)}>
        <p>{say(WALK.nonePointsMore)}</p>
      </EmptyState>
    ) : (
      <EmptyState title={say(WALK.none)}>
        <p>{say(WALK.noneMore)}</p>
      </EmptyState>
    );
  return (
    <Card
      title={say(WALK.due)}
      aside={seasons.map((season) =>
        season === 'all_year' ? null : <Tag key={season}>{say(WALK[season])}</Tag>,
      )}
    >
      <p className="soft">{say(WALK.dueLead)}</p>
      <ul className="due-points">
        {due.map((point) => (
          <DuePoint key={point.pointId} point={point} today={day} />
        ))}
      </ul>
    </Card>
  );
}

function Later({ walk: { later, day } }: { readonly walk: Walk }) {
  const say = useSay();
  const lang = useLang();
  if (later.length === 0) return null;
  return (
    <Card title={say(WALK.later)} aside={<Tag>{later.length}</Tag>}>
      <List label={say(WALK.later)}>
        {later.map(({ pointId, title, kind, nextLook }) => (
          <ListRow
            key={pointId}
            href={`/walk/${pointId}`}
            title={title}
            under={`${say(WATCH_KIND_LABELS[kind])} · ${say(WALK.next, { day: shortDay(nextLook, day, lang) })}`}
          />
        ))}
      </List>
    </Card>
  );
}

/** 该看的一处: what and where it is, and one large button; done at once, with the way back beside it. */
import type { Walk } from '../../../contract/watch.ts';
import { Button } from '../../kit/button.tsx';
import { shortDay } from '../../kit/day-text.ts';
import { CheckIcon } from '../../kit/icons.tsx';
import { Go } from '../../kit/link.tsx';
import { Tag } from '../../kit/marks.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { LOOK_REFUSALS } from '../../kit/watch-refusals.ts';
import { RISK_LABELS, WATCH_KIND_LABELS } from '../../kit/watch-terms.ts';
import { NotTaken } from '../pending/not-taken.tsx';
import { useLook } from './use-look.ts';
import { WALK } from './words.ts';

interface DuePointProps {
  readonly point: Walk['due'][number];
  readonly today: string;
}

export function DuePoint({ point, today }: DuePointProps) {
  const say = useSay();
  const { pointId, title } = point;
  const { tap, resting, look, undo } = useLook(point);
  const seen = tap?.state === 'done' || tap?.state === 'undoing';
  return (
    <li className={seen ? 'due-point is-seen' : 'due-point'}>
      <div className="due-line">
        <Go className="due-what" href={`/walk/${pointId}`}>
          <span className="due-title">{title}</span>
          <About point={point} today={today} seen={seen} />
        </Go>
        {seen ? (
          <Button
            small
            busy={tap?.state === 'undoing'}
            aria-disabled={resting}
            aria-label={say(WALK.undoOf, { title })}
            onClick={undo}
          >
            {say(WALK.undo)}
          </Button>
        ) : (
          <Button
            kind="primary"
            icon={CheckIcon}
            busy={tap?.state === 'saving'}
            aria-label={say(WALK.seenOf, { title })}
            onClick={look}
          >
            {say(WALK.seen)}
          </Button>
        )}
      </div>
      <div role="status">
        {seen ? (
          <p className="due-done">
            <CheckIcon />
            {say(WALK.done)}
          </p>
        ) : null}
      </div>
      <NotTaken what={tap?.state === 'not-taken' ? tap.what : undefined} refusals={LOOK_REFUSALS} />
    </li>
  );
}

function About({ point, today, seen }: DuePointProps & { readonly seen: boolean }) {
  const say = useSay();
  const lang = useLang();
  const { kind, risk, lastLook, metres, campaign } = point;
  return (
    <span className="due-about">
      {risk === 'high' ? <Tag strong>{say(WALK.risk, { level: say(RISK_LABELS[risk]) })}</Tag> : null}
      {campaign === null ? null : <Tag>{say(WALK.campaign)}</Tag>}
      <span>{say(WATCH_KIND_LABELS[kind])}</span>
      {lastLook === null && seen ? null : (
        <span>
          {lastLook === null ? say(WALK.never) : say(WALK.last, { day: shortDay(lastLook, today, lang) })}
        </span>
      )}
      {metres === null ? null : <span>{farness(metres, say)}</span>}
    </span>
  );
}

/** Rounded as one would say it: 300 米, 1.2 公里. */
const farness = (metres: number, say: ReturnType<typeof useSay>): string =>
  metres < 1000
    ? say(WALK.from, { n: Math.max(10, Math.round(metres / 10) * 10) })
    : say(WALK.fromFar, { n: Math.round(metres / 100) / 10 });

/** 改掉的: what stood in a point before somebody set it anew, perhaps without a signal and without having seen it; and the way back to it. */
import { changePoint, type PointPage } from '../../../contract/watch.ts';
import { Button } from '../../kit/button.tsx';
import { useDayText } from '../../kit/day-text.ts';
import { Card } from '../../kit/list.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { nowTold } from '../../kit/watch-now.ts';
import { CHANGE_POINT_REFUSALS } from '../../kit/watch-refusals.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WATCH_WORDS } from './words.ts';

/** Nothing when nothing was set anew lately. */
export function Overwritten({ answer: { point, overwritten } }: { readonly answer: PointPage }) {
  const say = useSay();
  const lang = useLang();
  const dayText = useDayText();
  const sending = useSending(changePoint, () => announce(say(WATCH_WORDS.saved)));
  if (overwritten.length === 0) return null;
  const { pointId, version, mayTend } = point;
  const names = { title: WATCH_WORDS.name, risk: WATCH_WORDS.risk, season: WATCH_WORDS.season };
  return (
    <Card title={say(WATCH_WORDS.overwritten)}>
      <p className="act-lead">{say(WATCH_WORDS.overwrittenLead)}</p>
      <ul className="relations">
        {overwritten.map(({ field, was, on, by }) => (
          <li key={`${field} ${was}`} className="relation">
            <div>
              <p lang={field === 'title' ? 'zh-CN' : undefined}>{nowTold({ [field]: was }, lang)}</p>
              <p className="relation-under">
                {say(names[field])} ·{' '}
                {say(WATCH_WORDS.wasUntil, { day: dayText(on), post: say(POST_LABELS[by]) })}
              </p>
            </div>
            {mayTend && (
              <Button
                small
                busy={sending.sending}
                onClick={() => sending.send({ params: { pointId }, body: { version, [field]: was } })}
              >
                {say(WATCH_WORDS.useAgain)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Unsent sending={sending} refusals={CHANGE_POINT_REFUSALS} />
    </Card>
  );
}

/** 法定人数: the arithmetic as it stands while people arrive: how many there should be, how many it needs, how many are here. */
import type { Gauge } from '../../../domain/meeting/presence.ts';
import { bodyInRoom, concernedIn, gaugesOf, ruleFor } from '../../../domain/meeting/presence.ts';
import { classes } from '../classes.ts';
import { Card } from '../list.tsx';
import { useSay } from '../sentences.ts';
import { useRunning } from './running.ts';
import { ARTICLE_LABELS, BASIS_LABELS, BASIS_UNITS, shareText } from './terms.ts';
import { ROOM_WORDS } from './words.ts';

export function Gauges() {
  const say = useSay();
  const { meeting, voters } = useRunning();
  const gauges = gaugesOf({ meeting, voters });
  return (
    <Card title={say(ROOM_WORDS.arithmetic)}>
      {gauges.length === 0 && <p>{say(ROOM_WORDS.advisory, { n: bodyInRoom(meeting).length })}</p>}
      <ConcernedLine />
      <ul className="gauges" aria-live="polite">
        {gauges.map((gauge) => (
          <li key={gauge.basis}>
            <GaugeLine gauge={gauge} chosen={gauge.basis === meeting.basis} />
            <Article basis={gauge.basis} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Whether enough of those there came for a side: without them nothing is advised. */
function ConcernedLine() {
  const say = useSay();
  const { meeting } = useRunning();
  const concerned = concernedIn(meeting);
  if (concerned === undefined || concerned.present === 0) return null;
  const { present, forASide, share, needed, enough } = concerned;
  return (
    <p className="gauge-law">
      {say(enough ? ROOM_WORDS.concerned : ROOM_WORDS.concernedFew, {
        ...{ n: forASide, of: present },
        ...{ share: say(shareText(share)), needed },
      })}
    </p>
  );
}

function Article({ basis }: Pick<Gauge, 'basis'>) {
  const say = useSay();
  const { meeting } = useRunning();
  const article = ruleFor(meeting).quorums.find((it) => it.basis === basis)?.article;
  return article === undefined ? null : <p className="gauge-law">{say(ARTICLE_LABELS[article])}</p>;
}

/** One basis; for an item, without those who are recused. */
export function GaugeLine({ gauge, chosen = true }: { readonly gauge: Gauge; readonly chosen?: boolean }) {
  const say = useSay();
  const { basis, base, needed, present, met, recused, share } = gauge;
  const width = base === 0 ? 0 : Math.min(100, Math.round((present / base) * 100));
  return (
    <div className={classes('gauge', chosen && 'is-chosen', met && 'is-met')}>
      <p className="gauge-name">
        {say(BASIS_LABELS[basis])}
        {chosen && <span className="tag">{say(ROOM_WORDS.thisBasis)}</span>}
      </p>
      <p className="gauge-figure">
        {say(ROOM_WORDS.need, {
          base,
          unit: say(BASIS_UNITS[basis]),
          share: say(shareText(share)),
          needed,
          present,
        })}
        {recused > 0 && say(ROOM_WORDS.recusedOut, { n: recused })}
      </p>
      <svg className="gauge-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="4" />
        <rect className="is-full" width={width} height="4" />
        <path d={`M${base === 0 ? 100 : Math.min(99.4, (needed / base) * 100)} 0v4`} />
      </svg>
      <p className="gauge-word">
        {met ? say(ROOM_WORDS.enough) : say(ROOM_WORDS.missing, { n: needed - present })}
      </p>
    </div>
  );
}

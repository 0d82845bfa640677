/** 村务监督员看过: on the page of a village's result, affair or published item: which kinds looked, whether by lot, what they found. */
import { checksOf } from '../../../contract/supervision.ts';
import type { WatchedThing } from '../../../domain/room/watched.ts';
import { Go } from '../../kit/link.tsx';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { mayUse, useWho } from '../who.ts';
import { lookText } from './look-text.ts';
import { keyOf } from './thing-field.tsx';
import { SUPERVISION_WORDS } from './words.ts';

const VILLAGE = 12;

interface CheckedByProps {
  readonly placeCode: string;
  readonly thing: WatchedThing;
}

/** Nothing for whoever does not read the supervision of that village, and of what is no village's. */
export function CheckedBy({ placeCode, thing }: CheckedByProps) {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  const reads =
    placeCode.length === VILLAGE && placeCode.startsWith(office.placeCode) && mayUse(office.post, checksOf);
  const { kind, id } = thing;
  const asked = useAsked(
    checksOf,
    { params: { code: placeCode }, query: { kind, id } },
    { when: reads, fresh: true },
  );
  if (!reads || asked.answer === undefined) return null;
  const { checks, supervisors } = asked.answer;
  return (
    <Card
      title={say(SUPERVISION_WORDS.checkedBy)}
      aside={
        <Go href={`/supervision/${placeCode}?thing=${keyOf(thing)}`}>{say(SUPERVISION_WORDS.lookNow)}</Go>
      }
    >
      {supervisors > 0 && <p className="act-lead">{say(SUPERVISION_WORDS.forThis, { n: supervisors })}</p>}
      {checks.length === 0 ? (
        <p className="act-none">{say(SUPERVISION_WORDS.notLooked)}</p>
      ) : (
        <List label={say(SUPERVISION_WORDS.checkedBy)}>
          {checks.map(({ checkId, day, kinds, drawn, found }) => (
            <ListRow
              key={checkId}
              over={lookText({ day, kinds, drawn }, say, lang)}
              title={<span lang="zh-CN">{found}</span>}
            />
          ))}
        </List>
      )}
    </Card>
  );
}

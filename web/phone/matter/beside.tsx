/** 旁路: in a few lines, and only when there is something: who asks, who helps, what waits, what goes along. */
import type { MatterPage } from '../../../contract/matter.ts';
import { Go } from '../../kit/link.tsx';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { ASIDE_LABELS, ENDING_LABELS } from '../../kit/way-terms.ts';
import { dateOf } from '../../kit/when.ts';
import { MATTER } from './words.ts';

export function Beside({ matter: { ways, clock, ending } }: { readonly matter: MatterPage }) {
  const say = useSay();
  const lang = useLang();
  const { supervision, assists, aside, mergedInto, followers } = ways;
  const facts = [
    {
      term: say(MATTER.supervised),
      value:
        supervision &&
        say(supervision.repliedAt === null ? MATTER.replyBy : MATTER.replied, {
          name: supervision.fromName,
          when: dateOf(supervision.due, lang),
        }),
    },
    ...assists.map(({ to, due, doneAt }, at) => ({
      term: assists.length > 1 ? `${say(MATTER.assists)} ${at + 1}` : say(MATTER.assists),
      value: say(doneAt === null ? MATTER.assistDue : MATTER.assistDone, {
        name: to.name,
        when: dateOf(due, lang),
      }),
    })),
    {
      term: say(MATTER.aside),
      value:
        aside &&
        say(MATTER.asideUntil, {
          kind: say(ASIDE_LABELS[aside.kind]),
          when: dateOf(clock?.due ?? aside.since, lang),
        }),
    },
    {
      term: say(MATTER.goesWith),
      value: mergedInto && <Go href={`/matters/${mergedInto.matterId}`}>{mergedInto.no}</Go>,
    },
    { term: say(MATTER.followers), value: followers > 0 && say(MATTER.countOf, { n: followers }) },
    { term: say(MATTER.ending), value: ending && say(ENDING_LABELS[ending]) },
  ].filter(({ value }) => Boolean(value));
  return facts.length === 0 ? null : (
    <Card>
      <DescriptionList facts={facts} />
    </Card>
  );
}

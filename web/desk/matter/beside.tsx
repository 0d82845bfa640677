/** 旁路: who helps, who asks, what waits, what goes along, and how it ended. Nothing, for most matters. */
import type { ReactNode } from 'react';
import type { MatterPage } from '../../../contract/matter.ts';
import type { Moment } from '../../../domain/kernel/day.ts';
import { Go } from '../../kit/link.tsx';
import { Card, DescriptionList, type Fact } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { ASIDE_LABELS, ENDING_LABELS } from '../../kit/way-terms.ts';
import { dateOf } from '../../kit/when.ts';
import { useNow } from '../now.ts';
import { WAY_FORM_WORDS } from './way-form-words.ts';

export function Beside({ matter }: { readonly matter: MatterPage }) {
  const say = useSay();
  const facts = useFacts(matter).filter(({ value }) => value);
  if (facts.length === 0) return null;
  return (
    <Card title={say(WAY_FORM_WORDS.beside)}>
      <DescriptionList facts={facts} />
    </Card>
  );
}

function useFacts(matter: MatterPage): readonly Fact[] {
  const say = useSay();
  const lang = useLang();
  const { ways, ending, clock, textOpen, status } = matter;
  const { assists, supervision, aside, extensions, mergedInto, followers, along, parts } = ways;
  const on = (at: Moment) => dateOf(at, lang);
  return [
    ...assists.map(({ to, why, words, due, doneAt }) => ({
      term: say(WAY_FORM_WORDS.assistBy, { name: to.name }),
      value: (
        <Reply
          due={say(WAY_FORM_WORDS.assistDue, { when: on(due) })}
          done={doneAt && `${say(WAY_FORM_WORDS.assistDone)} ${on(doneAt)}`}
          late={status === 'closed' ? null : due}
          words={textOpen ? (words ?? why) : null}
        />
      ),
    })),
    {
      term: say(WAY_FORM_WORDS.supervisedBy, { name: supervision?.fromName ?? '' }),
      value: supervision && (
        <Reply
          due={say(WAY_FORM_WORDS.replyDue, { when: on(supervision.due) })}
          done={supervision.repliedAt && say(WAY_FORM_WORDS.repliedOn, { when: on(supervision.repliedAt) })}
          late={status === 'closed' ? null : supervision.due}
          words={supervision.why}
        />
      ),
    },
    {
      term: say(WAY_FORM_WORDS.aside),
      value:
        aside &&
        say(WAY_FORM_WORDS.reviewOn, {
          kind: say(ASIDE_LABELS[aside.kind]),
          when: on(clock?.due ?? aside.since),
        }),
    },
    {
      term: say(WAY_FORM_WORDS.extensions),
      value: extensions > 0 ? say(WAY_FORM_WORDS.times, { n: extensions }) : null,
    },
    { term: say(WAY_FORM_WORDS.mergedInto), value: mergedInto && <Numbered {...mergedInto} /> },
    {
      term: say(WAY_FORM_WORDS.followers),
      value:
        followers > 0 ? (
          <>
            {say(WAY_FORM_WORDS.countOf, { n: followers })}
            {along.map((one) => (
              <Numbered key={one.matterId} {...one} />
            ))}
          </>
        ) : null,
    },
    {
      term: say(WAY_FORM_WORDS.parts),
      value: parts.length > 0 ? parts.map((part) => <Numbered key={part.matterId} {...part} />) : null,
    },
    { term: say(WAY_FORM_WORDS.ending), value: ending && say(ENDING_LABELS[ending]) },
  ];
}

interface ReplyProps {
  readonly due: string;
  readonly done: string | null | 0;
  /** When it would be late; null when nothing is late any more. */
  readonly late: Moment | null;
  readonly words: string | null;
}

/** Until when, or that it was done; and the last words. */
function Reply({ due, done, late, words }: ReplyProps): ReactNode {
  const say = useSay();
  const now = useNow();
  return (
    <>
      {done || due} {!done && late !== null && now > late && <Tag strong>{say(WAY_FORM_WORDS.late)}</Tag>}
      {words !== null && (
        <span className="beside-words" lang="zh-CN">
          {words}
        </span>
      )}
    </>
  );
}

interface NumberedProps {
  readonly matterId: string;
  readonly no: string;
  readonly title?: string;
}

const Numbered = ({ matterId, no, title }: NumberedProps) => (
  <Go className="beside-other" href={`/matters/${matterId}`}>
    <span className="matter-no">{no}</span> {title && <span lang="zh-CN">{title}</span>}
  </Go>
);

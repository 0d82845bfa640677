/** 平台向我要什么: every kind of office side by side, in sums; what is spared; where to say that it is too much. */
import { type BurdenKind, getBurden } from '../../../contract/burden.ts';
import { BurdenOf } from '../../kit/burden-kind.tsx';
import { BURDEN, FORM_LABELS } from '../../kit/burden-words.ts';
import { useDayText } from '../../kit/day-text.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { useWho } from '../who.ts';

export function BurdenSheet() {
  const say = useSay();
  const dayText = useDayText();
  const { office } = useWho();
  const asked = useAsked(getBurden, {});
  const { answer } = asked;
  useTitle(say(BURDEN.title));
  const kinds = answer?.kinds ?? [];
  const mine = kinds.filter(({ post }) => post === office.post);
  const others = kinds.filter(({ post }) => post !== office.post);
  return (
    <>
      <PageHead
        title={say(BURDEN.title)}
        under={answer && say(BURDEN.lead, { from: dayText(answer.from), to: dayText(answer.to) })}
        actions={
          <a className="button is-secondary" href="/say">
            <span>{say(BURDEN.tooMuch)}</span>
          </a>
        }
      />
      <Unanswered asked={asked} />
      {answer && (
        <div className="place-sheet">
          {mine.map((kind) => (
            <Kind key={kind.post} kind={kind} />
          ))}
          {answer.forms.length > 0 && (
            <Card title={say(BURDEN.forms)}>
              <List>
                {answer.forms.map((form) => (
                  <ListRow key={form} title={say(FORM_LABELS[form])} />
                ))}
              </List>
            </Card>
          )}
          {others.map((kind) => (
            <Kind key={kind.post ?? 'few'} kind={kind} />
          ))}
        </div>
      )}
    </>
  );
}

function Kind({ kind }: { readonly kind: BurdenKind }) {
  const say = useSay();
  return (
    <Card
      title={kind.post === null ? say(BURDEN.few) : say(POST_LABELS[kind.post])}
      aside={say(BURDEN.holders, { n: kind.holders })}
    >
      <BurdenOf kind={kind} />
    </Card>
  );
}

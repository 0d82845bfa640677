/** 平台向我要什么: last week in sums, the forms spared, and where to say that it is too much. */
import { getBurden } from '../../../contract/burden.ts';
import { call } from '../../kit/api.ts';
import { BurdenOf } from '../../kit/burden-kind.tsx';
import { BURDEN, FORM_LABELS } from '../../kit/burden-words.ts';
import { useDayText } from '../../kit/day-text.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { useLoadKept } from '../load-kept.ts';
import { PhonePage, Stale, TroubleNote } from '../page.tsx';
import { useSigned } from '../session/me.ts';

export function BurdenPage() {
  const say = useSay();
  const dayText = useDayText();
  const { office } = useSigned().me;
  const { answer, trouble, keptAt, again } = useLoadKept(`burden ${office.officeId}`, () =>
    call(getBurden, {}),
  );
  const mine = answer?.kinds.find(({ post }) => post === office.post);
  return (
    <PhonePage title={say(BURDEN.title)} back="/me">
      {trouble === undefined || answer !== undefined ? null : <TroubleNote kind={trouble} again={again} />}
      {answer === undefined ? null : <Stale trouble={trouble} keptAt={keptAt} />}
      {answer === undefined && trouble === undefined ? <Skeleton lines={6} /> : null}
      {answer === undefined ? null : (
        <>
          <p className="soft">{say(BURDEN.lead, { from: dayText(answer.from), to: dayText(answer.to) })}</p>
          <Card
            title={say(POST_LABELS[office.post])}
            aside={mine && say(BURDEN.holders, { n: mine.holders })}
          >
            {mine === undefined ? <p>{say(BURDEN.nothing)}</p> : <BurdenOf kind={mine} />}
          </Card>
          {answer.forms.length === 0 ? null : (
            <Card title={say(BURDEN.forms)}>
              <List>
                {answer.forms.map((form) => (
                  <ListRow key={form} title={say(FORM_LABELS[form])} />
                ))}
              </List>
            </Card>
          )}
        </>
      )}
      <p>
        <a className="button is-secondary is-wide" href="/say">
          <span>{say(BURDEN.tooMuch)}</span>
        </a>
      </p>
      <p className="soft">{say(BURDEN.tooMuchMore)}</p>
    </PhonePage>
  );
}

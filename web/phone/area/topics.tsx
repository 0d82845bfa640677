/** 本月话题: what my village raised this month, in sums alone. */
import { getTopics } from '../../../contract/topics.ts';
import type { Domain } from '../../../domain/matter/category.ts';
import { call } from '../../kit/api.ts';
import { TOPICS } from '../../kit/area-words.ts';
import { DescriptionList } from '../../kit/list.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useSay } from '../../kit/sentences.ts';
import { DOMAIN_LABELS } from '../../kit/terms.ts';
import { useLoadKept } from '../load-kept.ts';
import { PhonePage, Stale, TroubleNote } from '../page.tsx';
import { useSigned } from '../session/me.ts';

export function TopicsPage() {
  const say = useSay();
  const { placeCode } = useSigned().me.office;
  const { answer, trouble, keptAt, again } = useLoadKept(`topics ${placeCode}`, () =>
    call(getTopics, { params: { code: placeCode } }),
  );
  return (
    <PhonePage title={say(TOPICS.title)} back="/area">
      {answer === undefined ? null : <Stale trouble={trouble} keptAt={keptAt} />}
      {answer !== undefined || trouble === undefined ? null : <TroubleNote kind={trouble} again={again} />}
      {answer === undefined && trouble === undefined ? <Skeleton /> : null}
      {answer === undefined ? null : (
        <>
          <p className="soft">{say(TOPICS.lead, { village: answer.villageName, month: answer.month })}</p>
          {answer.total === null ? <p>{say(TOPICS.few)}</p> : <p>{say(TOPICS.total, { n: answer.total })}</p>}
          <DescriptionList
            facts={answer.topics.map(({ domain, count }) => ({
              term: say(DOMAIN_LABELS[domain as Domain]),
              value: say(TOPICS.count, { n: count }),
            }))}
          />
          {answer.more && answer.total !== null ? <p className="soft">{say(TOPICS.more)}</p> : null}
        </>
      )}
    </PhonePage>
  );
}

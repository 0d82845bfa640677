/** 本月话题 of a village: sums alone. */
import { getTopics } from '../../../contract/topics.ts';
import type { Domain } from '../../../domain/matter/category.ts';
import { TOPICS } from '../../kit/area-words.ts';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { DOMAIN_LABELS } from '../../kit/terms.ts';
import { useAsked } from '../ask.ts';
import { Unanswered } from '../trouble.tsx';

export function Topics({ code }: { readonly code: string }) {
  const say = useSay();
  const asked = useAsked(getTopics, { params: { code } });
  const { answer } = asked;
  return (
    <Card title={say(TOPICS.title)}>
      <Unanswered asked={asked} />
      {answer && (
        <>
          <p className="act-lead">{say(TOPICS.lead, { village: answer.villageName, month: answer.month })}</p>
          <p>{answer.total === null ? say(TOPICS.few) : say(TOPICS.total, { n: answer.total })}</p>
          <DescriptionList
            facts={answer.topics.map(({ domain, count }) => ({
              term: say(DOMAIN_LABELS[domain as Domain]),
              value: say(TOPICS.count, { n: count }),
            }))}
          />
          {answer.more && answer.total !== null && <p className="act-lead">{say(TOPICS.more)}</p>}
        </>
      )}
    </Card>
  );
}

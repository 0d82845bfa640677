/** 基本情况: what a matter is, beside its story. */
import type { MatterPage } from '../../../contract/matter.ts';
import { useCategoryName } from '../../kit/categories.ts';
import { Go } from '../../kit/link.tsx';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { Time } from '../../kit/marks.tsx';
import { REPORTER_KIND_LABELS, SATISFACTION_LABELS } from '../../kit/matter-terms.ts';
import { useSay } from '../../kit/sentences.ts';
import { LEVEL_LABELS } from '../../kit/terms.ts';
import { useNow } from '../now.ts';
import { Classify } from './classify.tsx';
import { Contact } from './contact.tsx';
import { ClockMark } from './standing.tsx';
import { MATTER_WORDS } from './words.ts';

export function Facts({ matter }: { readonly matter: MatterPage }) {
  const say = useSay();
  const now = useNow();
  const named = useCategoryName();
  const {
    holder,
    offeredTo,
    clock,
    placeName,
    category,
    level,
    reporterKind,
    reportedAt,
    closedAt,
    satisfaction,
    watchPoint,
  } = matter;
  return (
    <Card title={say(MATTER_WORDS.facts)}>
      <DescriptionList
        facts={[
          { term: say(MATTER_WORDS.holder), value: holder.name },
          {
            term: say(MATTER_WORDS.offeredTo),
            value: offeredTo && say(MATTER_WORDS.waitsFor, { name: offeredTo.name }),
          },
          { term: say(MATTER_WORDS.clock), value: clock && <ClockMark clock={clock} now={now} full /> },
          { term: say(MATTER_WORDS.place), value: placeName },
          {
            term: say(MATTER_WORDS.watchPoint),
            value: watchPoint && <Go href={`/watch/${watchPoint.pointId}`}>{watchPoint.title}</Go>,
          },
          { term: say(MATTER_WORDS.category), value: named(category) },
          { term: say(MATTER_WORDS.level), value: say(LEVEL_LABELS[level]) },
          { term: say(MATTER_WORDS.reportedAt), value: <Time at={reportedAt} /> },
          { term: say(MATTER_WORDS.closedAt), value: closedAt && <Time at={closedAt} /> },
          {
            term: say(MATTER_WORDS.satisfaction),
            value: satisfaction && say(SATISFACTION_LABELS[satisfaction]),
          },
          { term: say(MATTER_WORDS.reporter), value: say(REPORTER_KIND_LABELS[reporterKind]) },
        ]}
      />
      {matter.mayClassify && <Classify matter={matter} />}
      {matter.reporterAskable && <Contact matterId={matter.matterId} />}
    </Card>
  );
}

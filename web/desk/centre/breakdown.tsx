/** 构成: what the matters were about, and how those who raised them rated the results. */
import { DOMAINS } from '../../../domain/matter/category.ts';
import { Bars } from '../../kit/figures.tsx';
import { SATISFACTION_LABELS } from '../../kit/matter-terms.ts';
import { useSay } from '../../kit/sentences.ts';
import { DOMAIN_LABELS } from '../../kit/terms.ts';
import { oneOf } from '../address.ts';
import type { FiguresAnswer } from './figures.tsx';
import { FIGURE_WORDS } from './words.ts';

export function Breakdown({ answer }: { readonly answer: FiguresAnswer }) {
  const say = useSay();
  const { categories, satisfied, basicallySatisfied, dissatisfied } = answer;
  const rated = satisfied + basicallySatisfied + dissatisfied;
  const share = (count: number) =>
    `${say(FIGURE_WORDS.countOf, { n: count })} · ${Math.round((count / rated) * 100)}%`;
  return (
    <div className="breakdown">
      <Bars
        caption={say(FIGURE_WORDS.categories)}
        bars={categories.map(({ category, count }) => {
          const domain = oneOf(DOMAINS, category);
          return {
            key: category,
            label: domain ? say(DOMAIN_LABELS[domain]) : category,
            value: count,
            text: say(FIGURE_WORDS.countOf, { n: count }),
          };
        })}
      />
      {rated === 0 ? (
        <p className="breakdown-none">{say(FIGURE_WORDS.noRatings)}</p>
      ) : (
        <Bars
          caption={say(FIGURE_WORDS.satisfaction)}
          max={rated}
          bars={[
            { label: say(SATISFACTION_LABELS.satisfied), value: satisfied, text: share(satisfied) },
            {
              label: say(SATISFACTION_LABELS.basically_satisfied),
              value: basicallySatisfied,
              text: share(basicallySatisfied),
            },
            {
              label: say(SATISFACTION_LABELS.dissatisfied),
              value: dissatisfied,
              text: share(dissatisfied),
              tone: 'late',
            },
          ]}
        />
      )}
    </div>
  );
}

/** 成果的页面 at the desk. */
import { countOutcomes, getOutcome, listOutcomes, putOutcome } from '../../../contract/outcome.ts';
import { listOutcomeBallots } from '../../../contract/outcome-say.ts';
import { type PlaceOfPage, page } from '../page.ts';

export const OUTCOME_PAGES: readonly PlaceOfPage[] = [
  { path: '/outcomes', Page: page(() => import('./outcomes.tsx'), 'Outcomes'), needs: listOutcomes },
  { path: '/outcomes/new', Page: page(() => import('./put.tsx'), 'PutOutcome'), needs: putOutcome },
  {
    path: '/outcomes/:outcomeId',
    Page: page(() => import('./outcome.tsx'), 'OutcomeSheet'),
    needs: getOutcome,
  },
  {
    path: '/outcomes/:outcomeId/ballots',
    Page: page(() => import('./slip-sheet.tsx'), 'SlipSheet'),
    needs: listOutcomeBallots,
  },
  {
    path: '/outcome-figures',
    Page: page(() => import('./figures.tsx'), 'OutcomeFigures'),
    needs: countOutcomes,
  },
];

/** 例子: the page of a vote by phone, as long as it gets. */
import type { VotePage } from '../../contract/site-vote.ts';

const PAGE = {
  kind: 'vote',
  code: '0001-A1B2-C3D4',
  vote: null,
  trouble: null,
  taken: false,
  commandId: '01a21723-0000-7000-8000-000000000401',
  blind: '01a21723-0000-7000-8000-000000000402',
} as const satisfies VotePage;

const VOTE = {
  ...{ meeting: '九月村民代表会议', item: '垃圾桶放哪里', amends: false, counted: true, said: true },
  text: '垃圾桶放三个点，由各组轮流清运。'.repeat(125),
};

export const VOTE_PAGES = {
  vote: { ...PAGE, vote: VOTE },
  'vote-code': { ...PAGE, code: '' },
  'vote-none': { ...PAGE, trouble: 'no-vote-now' },
} as const satisfies Record<string, VotePage>;

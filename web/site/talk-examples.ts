/** 例子: the pages of topics, as long as they get. */
import type { PlaceChoice } from '../../contract/site.ts';
import type { TalkContent } from '../../contract/site-talk.ts';
import { TOLD } from '../kit/consultation/examples.ts';

const PUBLISHED = { publishedAt: 1_788_742_800_000, version: 3 };

export function talkPages(towns: readonly PlaceChoice[], villages: readonly PlaceChoice[]) {
  const { consultationId, title, placeCode, placeName, proposedOn, rounds } = TOLD;
  const row = {
    ...{ title, placeCode, placeName, proposedOn, rounds, publishedAt: PUBLISHED.publishedAt },
    ...({ status: 'undecided', waits: 'next-round', due: '2026-09-20', overdue: false } as const),
  };
  return {
    talks: {
      ...{ kind: 'talks', towns, villages, older: '2026-09-01.x', continued: true },
      filter: { state: 'now', town: '611025102', village: '', q: '广场' },
      topics: Array.from({ length: 20 }, (_, n) => ({
        ...row,
        consultationId: consultationId.slice(0, -2) + String(10 + n),
      })),
    },
    talk: { kind: 'talk', topic: { ...TOLD, ...PUBLISHED }, qr: { size: 25, path: 'M0 0h7' } },
    'talk-plan': {
      kind: 'talk-plan',
      plan: {
        ...{ placeCode, placeName, year: 2026, version: 2, at: PUBLISHED.publishedAt },
        topics: Array.from({ length: 12 }, (_, n) => ({
          title: `第${n + 1}个议题`,
          month: n + 1,
          form: 'field' as const,
        })),
        call: { from: '2026-09-01', until: '2026-09-30', words: '想谈什么，跟片长说一声。'.repeat(20) },
      },
    },
  } as const satisfies Record<string, TalkContent>;
}

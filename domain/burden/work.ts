/**
 * 负担: what the platform asks of each kind of office in a week: acts that were done anyway, counted together, with the minutes
 * they cost by the taps measured in a browser (`npm run burden`). Of a kind of office, never of a person; log-ins and time on
 * line are counted nowhere (国办函〔2026〕12号).
 */
import type { Post } from '../people/post.ts';
import { ACTS_OF } from './acts.ts';

/**
 * 上报 · 受理 · 当场办结 · 记录与答复 · 转上级与派单 · 确认回访 · 催办督办 · 按用途调阅 · 看点位 · 专项排查 · 公开 · 片区登记 ·
 * 议题 · 会议 · 四议与筹资筹劳 · 成果落实 · 村务公开 · 议事室与监督 · 任命与名册 · 收下手机上传来的.
 */
export const WORKS = [
  'report',
  'accept',
  'settle',
  'write',
  'pass-on',
  'confirm',
  'oversee',
  'open',
  'look',
  'campaign',
  'publish',
  'keep',
  'talk',
  'meet',
  'decide',
  'carry-out',
  'disclose',
  'room',
  'appoint',
  'take-in',
] as const;
export type Work = (typeof WORKS)[number];

interface Measured {
  readonly taps: number;
  /** Typed or spoken. */
  readonly characters: number;
}

/** As `npm run burden` measured them on the phone; what is not measured there is our own estimate. See docs/burden.md. */
export const MEASURED: Readonly<Record<Work, Measured>> = {
  report: { taps: 2, characters: 14 },
  accept: { taps: 2, characters: 0 },
  settle: { taps: 4, characters: 25 },
  write: { taps: 4, characters: 11 },
  'pass-on': { taps: 4, characters: 11 },
  confirm: { taps: 4, characters: 0 },
  look: { taps: 1, characters: 0 },
  keep: { taps: 4, characters: 7 },
  // By hand, until somebody measures them at the desk.
  oversee: { taps: 4, characters: 12 },
  open: { taps: 2, characters: 0 },
  campaign: { taps: 4, characters: 20 },
  publish: { taps: 5, characters: 10 },
  talk: { taps: 4, characters: 20 },
  meet: { taps: 3, characters: 6 },
  decide: { taps: 5, characters: 20 },
  'carry-out': { taps: 4, characters: 15 },
  disclose: { taps: 6, characters: 30 },
  room: { taps: 4, characters: 8 },
  appoint: { taps: 5, characters: 14 },
  'take-in': { taps: 2, characters: 0 },
};

/** Our own defaults, slow on purpose: people of 60 on a cheap phone. Seconds to read a page and decide, for a tap, a character. */
const SECONDS = { deciding: 15, tap: 3, character: 2 };

export const minutesOf = (work: Work): number => {
  const { taps, characters } = MEASURED[work];
  return (SECONDS.deciding + taps * SECONDS.tap + characters * SECONDS.character) / 60;
};

/** A kind of office with fewer is counted together with others like it; so few together are not counted at all. */
export const FEWEST_HOLDERS = 5;

/** How often offices of one post did one act. */
export interface ActCount {
  readonly post: Post;
  readonly act: string;
  readonly times: number;
}

export interface BurdenOfKind {
  /** Undefined: the kinds that few hold, together. */
  readonly post: Post | undefined;
  readonly holders: number;
  readonly works: readonly { readonly work: Work; readonly times: number }[];
  /** Of all of them together, in the week. */
  readonly minutes: number;
}

/** What the week asked of each kind of office; kinds that do none of it are left out. */
export function burdenOf(
  counts: readonly ActCount[],
  holders: ReadonlyMap<Post, number>,
): readonly BurdenOfKind[] {
  const posts = [...holders].filter(([post]) => counts.some((count) => count.post === post));
  const many = posts.filter(([, n]) => n >= FEWEST_HOLDERS);
  const few = posts.filter(([, n]) => n < FEWEST_HOLDERS);
  const kinds = many.map(([post, n]) =>
    kindOf(
      post,
      n,
      counts.filter((count) => count.post === post),
    ),
  );
  const together = few.reduce((all, [, n]) => all + n, 0);
  const theirs = counts.filter(({ post }) => few.some(([one]) => one === post));
  const others = together < FEWEST_HOLDERS ? [] : [kindOf(undefined, together, theirs)];
  return [...kinds, ...others].filter(({ works }) => works.length > 0);
}

function kindOf(post: Post | undefined, holders: number, counts: readonly ActCount[]): BurdenOfKind {
  const works = WORKS.map((work) => ({
    work,
    times: counts.filter(({ act }) => ACTS_OF[work].includes(act)).reduce((all, { times }) => all + times, 0),
  })).filter(({ times }) => times > 0);
  const minutes = works.reduce((all, { work, times }) => all + times * minutesOf(work), 0);
  return { post, holders, works, minutes: Math.round(minutes) };
}

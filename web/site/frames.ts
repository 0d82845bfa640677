/** 每一页的框: which sheet a page takes, where it stands among the sections, what is beside the usual. */
import type { SitePage } from '../../contract/site.ts';
import { ALOUD_SCRIPT } from './aloud.ts';
import type { Section } from './frame.tsx';
import type { SHEETS } from './sheet.ts';

export interface FrameOf {
  readonly sheet: keyof typeof SHEETS;
  readonly section?: Section;
  readonly hidden?: boolean;
  readonly wide?: boolean;
  readonly script?: string;
}

/** By the kind of page; a kind without one does not compile where it is rendered. */
export const FRAMES = {
  home: { sheet: 'text', section: 'home', wide: true },
  say: { sheet: 'form', section: 'say' },
  said: { sheet: 'print', section: 'say', hidden: true },
  'follow-form': { sheet: 'form', section: 'follow' },
  followed: { sheet: 'matter', section: 'follow', hidden: true },
  own: { sheet: 'matter', section: 'follow', hidden: true },
  wechat: { sheet: 'open', section: 'follow', hidden: true },
  results: { sheet: 'form', section: 'results', wide: true },
  result: { sheet: 'print', section: 'results' },
  away: { sheet: 'away' },
  'away-written': { sheet: 'print', hidden: true },
  'away-card': { sheet: 'matter', hidden: true },
  'away-ended': { sheet: 'text', hidden: true },
  rooms: { sheet: 'form', wide: true },
  room: { sheet: 'print' },
  draws: { sheet: 'text' },
  draw: { sheet: 'print' },
  talks: { sheet: 'form', section: 'talks', wide: true },
  talk: { sheet: 'print', section: 'talks' },
  'talk-cards': { sheet: 'form', hidden: true, script: ALOUD_SCRIPT },
  'talk-plan': { sheet: 'print', section: 'talks' },
  affairs: { sheet: 'form', section: 'affairs', wide: true },
  affair: { sheet: 'print', section: 'affairs' },
  open: { sheet: 'form', wide: true },
  'open-one': { sheet: 'open' },
  'open-poster': { sheet: 'poster' },
  'open-texts': { sheet: 'open' },
  'open-asked': { sheet: 'open', hidden: true },
  asked: { sheet: 'open', section: 'follow', hidden: true },
  outcomes: { sheet: 'form', wide: true },
  outcome: { sheet: 'outcome' },
  'outcome-say': { sheet: 'form', hidden: true },
  leaflet: { sheet: 'poster' },
  year: { sheet: 'form' },
  search: { sheet: 'form', wide: true },
  place: { sheet: 'plain', wide: true },
  categories: { sheet: 'plain', section: 'results', wide: true },
  category: { sheet: 'plain', section: 'results', wide: true },
  meetings: { sheet: 'form', wide: true },
  meeting: { sheet: 'print' },
  vote: { sheet: 'vote', hidden: true },
  privacy: { sheet: 'text' },
  about: { sheet: 'text' },
  problem: { sheet: 'plain', hidden: true },
} as const satisfies Partial<Record<SitePage['kind'], FrameOf>>;

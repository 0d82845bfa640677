/** 草稿: what was begun on this phone and neither saved nor given up, and where it goes on. */
import { OWNED_WORDS } from '../../kit/meeting/owned-words.ts';
import type { Sentence } from '../../kit/sentences.ts';
import type { DraftKind, DraftName } from '../draft-name.ts';
import { ACT_WORDS, isWordyAct } from '../matter/acts.ts';
import { MEETING } from '../meeting/words.ts';
import type { Item, Queued } from '../outbox/item.ts';
import { titleOf } from '../report/send.ts';
import { TALK } from '../talk/words.ts';
import { SHELL } from '../words.ts';
import { KIND_NAMES, PENDING } from './words.ts';

export interface Unfinished {
  readonly key: DraftName;
  readonly name: Sentence;
  /** Its first words; empty when only a picture or a recording was taken. */
  readonly words: string;
  /** Under another office of the same person it goes on when that office is taken. */
  readonly href: string | undefined;
}

/** In this order, the first that is there. */
const WORDS = [
  ...['text', 'title', 'label', 'how', 'name', 'phone', 'called'],
  ...['words', 'reason', 'remedy', 'why', 'what', 'side', 'numbers'],
  ...['chair', 'households'],
];

interface Begun {
  readonly photos?: readonly unknown[];
  readonly clip?: unknown;
  readonly sent?: { readonly commandId: string } | null;
}

/** A form that was only opened holds nothing; what was saved lies in the queue. */
export function unfinishedIn(
  drafts: readonly (readonly [string, unknown])[],
  { officeId, queue }: { readonly officeId: string; readonly queue: readonly Queued[] },
): readonly Unfinished[] {
  const saved = new Set(queue.map(({ item }) => item.command.commandId));
  return drafts.flatMap(([key, draft]) => {
    const { photos = [], clip, sent } = draft as Begun;
    if (sent && saved.has(sent.commandId)) return [];
    const words = wordsIn(draft as Readonly<Record<string, unknown>>);
    if (words === '' && photos.length === 0 && !clip) return [];
    const [office = '', ...about] = key.split('.');
    // The form in which it is changed stands open beside it.
    if (about[0] === REWORD && queue.some(({ item }) => isOpen(item, about[1]))) return [];
    const { name, href } = about[0] === REWORD ? changedToo(queue, about[1]) : placeOf(about);
    return {
      key: key as DraftName,
      name,
      words: titleOf(words),
      href: office === officeId ? href : undefined,
    };
  });
}

/** Also in the lines that a form holds. */
const wordsIn = ({ tasks = [], ...draft }: Readonly<Record<string, unknown>>): string =>
  WORDS.map((field) => draft[field])
    .filter((it) => typeof it === 'string')
    .concat((tasks as readonly Readonly<Record<string, unknown>>[]).map(wordsIn))
    .map((it) => it.trim())
    .find((it) => it !== '') ?? '';

type Place = Pick<Unfinished, 'name' | 'href'>;

const REWORD: DraftKind = 'reword';

const isOpen = ({ command, standing }: Item, commandId: string | undefined): boolean =>
  command.commandId === commandId && standing !== 'taken';

/** What was being changed went out meanwhile, as it was: the other words can be added where it is. */
function changedToo(queue: readonly Queued[], commandId: string | undefined): Place {
  const found = queue.find(({ item }) => item.command.commandId === commandId)?.item.command;
  const isMatter = found?.kind.startsWith('matter.') === true;
  return { name: PENDING.edit, href: isMatter ? `/matters/${found?.entity}` : '/mine' };
}

/** Where each kind goes on; with an id it is about a thing that is there already. */
const PLACES: Record<Exclude<DraftKind, 'reword'>, (id: string) => Place> = {
  report: () => ({ name: SHELL.report, href: '/report' }),
  point: (id) =>
    id === ''
      ? { name: KIND_NAMES.pointAdded, href: '/walk/add' }
      : { name: KIND_NAMES.pointChanged, href: `/walk/${id}` },
  retire: (id) => ({ name: KIND_NAMES.pointRetired, href: `/walk/${id}` }),
  refusal: (id) => ({ name: KIND_NAMES.campaignRefused, href: `/campaigns/${id}` }),
  note: (id) => ({ name: KIND_NAMES.supplement, href: `/matters/${id}` }),
  look: (id) => ({ name: KIND_NAMES.look, href: `/walk/${id}` }),
  household: (id) =>
    id === ''
      ? { name: KIND_NAMES.household, href: '/area/households/new' }
      : { name: KIND_NAMES.householdChanged, href: `/area/households/${id}` },
  topic: () => ({ name: TALK.propose, href: '/talks/new' }),
  asked: () => ({ name: OWNED_WORDS.owned, href: '/asked' }),
  talk: (id) => ({ name: TALK.title, href: `/talks/${id}` }),
  meeting: (id) => ({ name: MEETING.title, href: `/meetings/${id}` }),
};

const isKind = (what: string): what is keyof typeof PLACES => what in PLACES;

function placeOf([what = '', id = '']: readonly string[]): Place {
  if (isKind(what)) return PLACES[what](id);
  return isWordyAct(id)
    ? { name: ACT_WORDS[id].name, href: `/matters/${what}/${id}` }
    : { name: SHELL.other, href: undefined };
}

/**
 * 替代的表格: what nobody has to fill in any more, because it is computed from work that is done anyway (domain.md 4.3, rules 6
 * and 10). A form stands here only when its page or file is there.
 */
import type { Post } from '../people/post.ts';

export const FORMS = [
  'report-form',
  'walk-log',
  'household-register',
  'door-card',
  'matter-file',
  'month-figures',
  'satisfaction-sheet',
  'candidate-list',
  'publication-list',
  'three-rates',
  'meeting-minutes',
  'sign-in-sheet',
  'topic-ledger',
  'outcome-ledger',
  'disclosure-ledger',
  'room-year',
  'month-digest',
  'handover-list',
] as const;
export type Form = (typeof FORMS)[number];

const OF: Readonly<Record<Form, readonly Post[]>> = {
  'report-form': ['area_chief', 'group_head', 'village_cadre'],
  'walk-log': ['area_chief', 'group_head'],
  'household-register': ['area_chief', 'village_cadre'],
  'door-card': ['area_chief', 'village_cadre'],
  'matter-file': ['group_head', 'village_cadre', 'town_officer', 'unit_handler', 'centre_officer'],
  'month-figures': ['village_cadre', 'town_officer', 'centre_officer', 'county_leader'],
  'satisfaction-sheet': ['village_cadre', 'town_officer', 'unit_handler', 'centre_officer'],
  'candidate-list': ['village_cadre', 'supervisor'],
  'publication-list': ['village_cadre', 'supervisor'],
  'three-rates': ['town_officer', 'centre_officer', 'county_leader'],
  'meeting-minutes': ['group_head', 'village_cadre', 'town_officer', 'centre_officer'],
  'sign-in-sheet': ['group_head', 'village_cadre', 'town_officer', 'centre_officer'],
  'topic-ledger': ['village_cadre', 'town_officer', 'centre_officer'],
  'outcome-ledger': ['village_cadre', 'town_officer', 'unit_handler', 'centre_officer'],
  'disclosure-ledger': ['village_cadre', 'supervisor', 'town_officer'],
  'room-year': ['village_cadre', 'town_officer'],
  'month-digest': ['village_cadre'],
  'handover-list': ['area_chief', 'group_head', 'village_cadre', 'town_officer', 'centre_officer'],
};

/** Those that an office of this post is spared. */
export const formsSpared = (post: Post): readonly Form[] => FORMS.filter((form) => OF[form].includes(post));

/** 联席会议的说法: the three kinds, the classes of people, why one is missing. */
import type { Class, ConferenceKind, Missing } from '../../../domain/meeting/conference.ts';
import type { Sentence } from '../sentences.ts';

export const CONFERENCE_LABELS: Record<ConferenceKind, Sentence> = {
  units: { zh: '县政协与平安建设成员单位', en: 'CPPCC and the units that keep the peace' },
  committee: { zh: '政协专委会与委员', en: 'A special committee and its members' },
  sector: { zh: '委员与所在单位（行业）', en: 'Members and their units or trades' },
};

export const CLASS_LABELS: Record<Class, Sentence> = {
  leader: { zh: '党政分管领导', en: 'Leaders in charge' },
  delegate: { zh: '两代一委', en: 'Delegates, deputies, CPPCC members' },
  legal: { zh: '法律专家', en: 'A legal expert' },
  department: { zh: '职能部门', en: 'Departments' },
  sector: { zh: '界别群众', en: 'People of the sector' },
};

export const MISSING_LABELS: Record<Missing, Sentence> = {
  'not-asked': { zh: '还没有请', en: 'nobody was asked' },
  'not-answered': { zh: '还没有回话', en: 'no answer yet' },
  declined: { zh: '都来不了', en: 'all declined' },
};

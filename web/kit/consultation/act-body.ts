/** 填好的表: what is still missing in it, and the body it becomes. */
import type { ConsultationPage } from '../../../contract/consultation.ts';
import type { ConsultationAct } from '../../../domain/consultation/possible.ts';
import { newId } from '../ids.ts';
import { ACT_FIELDS, type ActField, ATTENDANCE_COUNTS, type Draft } from './act-fields.ts';

/** The most sides the form offers. */
export const MOST_SIDES = 12;

/** Names of the fields that are missing or too short. */
export const missingIn = (fields: readonly ActField[], draft: Draft): ReadonlySet<string> =>
  new Set(fields.flatMap((field) => lackingIn(field, draft)));

const isCount = (text: string): boolean => /^\d+$/.test(text);
const textIn = (draft: Draft, name: string): string => draft[name]?.trim() ?? '';

function lackingIn(field: ActField, draft: Draft): string[] {
  switch (field.kind) {
    case 'attendance':
      return ATTENDANCE_COUNTS.map(([name]) => name).filter((name) => !isCount(textIn(draft, name)));
    case 'counted':
      return field.numbers.flatMap((one) => lackingIn(one, draft));
    case 'sides':
      return sidesIn(draft).length === 0 ? ['sides'] : [];
    case 'words':
    case 'checks':
      return [];
    case 'pick':
      return textIn(draft, field.name) === '' && !field.optional ? [field.name] : [];
    case 'choice':
      return textIn(draft, field.name) === '' ? [field.name] : [];
    default: {
      const text = textIn(draft, field.name);
      if (text === '' && field.optional) return [];
      const isFine = field.kind === 'number' ? isCount(text) : text.length >= field.least;
      return isFine ? [] : [field.name];
    }
  }
}

/** What is sent of it; empty optional fields are left out, and ids are made here. */
export function bodyOf(act: ConsultationAct, draft: Draft, page: ConsultationPage): Record<string, unknown> {
  const said = ACT_FIELDS[act].map((field) => saidIn(field, draft, page));
  return { ...madeFor(act), ...together(Object.assign({}, ...said)) };
}

function saidIn(field: ActField, draft: Draft, page: ConsultationPage): Record<string, unknown> {
  switch (field.kind) {
    case 'counted':
      return Object.assign({}, ...field.numbers.map((one) => saidIn(one, draft, page)));
    case 'sides':
      return { sides: sidesIn(draft) };
    case 'attendance':
      return { attendance: attendanceIn(draft, page) };
    case 'words':
      return { words: wordsIn(draft, page) };
    case 'checks': {
      const { name, choices } = field;
      return { [name]: choices.map(([value]) => value).filter((it) => draft[`${name}.${it}`] === 'yes') };
    }
    default: {
      const text = textIn(draft, field.name);
      if (text === '') return field.name === 'invited' ? { invited: '' } : {};
      return { [field.name]: field.kind === 'number' ? Number(text) : text };
    }
  }
}

/** What a point or an option says that stands already, as the form would have it; nothing for an id that is none. */
export function standingIn({ points, options, plan }: ConsultationPage, id: string): Draft {
  const point = points.find(({ pointId }) => pointId === id);
  if (point !== undefined)
    return {
      ...{ kind: point.kind, text: point.text, source: point.source ?? '' },
      ...Object.fromEntries(
        (plan?.sides ?? []).map(({ name }, at) => [
          `words${at}`,
          point.words.find(({ side }) => side === name)?.text ?? '',
        ]),
      ),
    };
  const option = options.find(({ optionId }) => optionId === id);
  return option === undefined ? {} : { text: option.text, law: option.law ?? '', risks: option.risks ?? '' };
}

const NEW_IDS: Partial<Record<ConsultationAct, string>> = {
  'keep-point': 'pointId',
  'keep-option': 'optionId',
  object: 'objectionId',
  speak: 'voiceId',
  'show-card': 'cardId',
};

function madeFor(act: ConsultationAct): Record<string, unknown> {
  const name = NEW_IDS[act];
  return name === undefined ? {} : { [name]: newId() };
}

/** `votes.for` and `votes.of` become one; lines become a list. */
function together({
  'votes.for': inFavour,
  'votes.of': ofAll,
  invited,
  corrects,
  ...body
}: Record<string, unknown>): Record<string, unknown> {
  return {
    ...body,
    ...(Array.isArray(corrects) && corrects.length > 0 && { instead: true }),
    ...(typeof invited === 'string' && { invited: linesOf(invited) }),
    ...(inFavour !== undefined && ofAll !== undefined && { votes: { for: inFavour, of: ofAll } }),
  };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Every side that has a name. */
const sidesIn = (draft: Draft) =>
  Array.from({ length: MOST_SIDES }, (_, at) => ({
    name: textIn(draft, `side${at}`),
    directly: draft[`side${at}.directly`] !== 'no',
    heard: draft[`side${at}.heard`] ?? 'present',
  })).filter(({ name }) => name !== '');

const attendanceIn = (draft: Draft, { plan }: ConsultationPage) => ({
  ...Object.fromEntries(ATTENDANCE_COUNTS.map(([name]) => [name, Number(draft[name] ?? 0)])),
  sides: (plan?.sides ?? []).filter((_, at) => draft[`there${at}`] === 'yes').map(({ name }) => name),
});

const wordsIn = (draft: Draft, { plan }: ConsultationPage) =>
  (plan?.sides ?? [])
    .map(({ name }, at) => ({ side: name, text: textIn(draft, `words${at}`) }))
    .filter(({ text }) => text !== '');

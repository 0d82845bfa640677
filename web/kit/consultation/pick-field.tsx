/** 选一个: of what the page holds already: a side, an objection, a word that was brought, or what stands and is rewritten. */
import type { ConsultationPage } from '../../../contract/consultation.ts';
import { bodiesOf } from '../../../domain/consultation/choose.ts';
import { Select } from '../field.tsx';
import { KIND_LABELS } from '../meeting/terms.ts';
import { COLON, useSay } from '../sentences.ts';
import { standingIn } from './act-body.ts';
import type { ActFieldProps, Pick, PickedField } from './act-fields.ts';
import { POINT_LABELS, TALK_WORDS } from './words.ts';

const NONE: Readonly<Record<Pick, keyof typeof TALK_WORDS>> = {
  points: 'noPoints',
  options: 'noOptions',
  objections: 'noOpenObjections',
  sides: 'noSides',
  voices: 'noOpenVoices',
  bodies: 'noBodies',
};

export function PickField({ field, page, draft, missing, onChange }: ActFieldProps<PickedField>) {
  const say = useSay();
  const { name, from, fills } = field;
  const found =
    from === 'bodies'
      ? bodiesOf(page.placeCode).map((body) => ({ value: body, label: say(KIND_LABELS[body]) }))
      : from === 'points'
        ? page.points.map(({ pointId, kind, text }) => ({
            ...{ value: pointId, label: `${say(POINT_LABELS[kind])}${say(COLON)}${text}` },
          }))
        : foundIn(page, from);
  if (found.length === 0 && field.optional) return null;
  if (found.length === 0) return <p className="act-none">{say(TALK_WORDS[NONE[from]])}</p>;
  return (
    <Select
      label={say(field.label)}
      hint={field.hint && say(field.hint)}
      optional={field.optional}
      value={draft[name] ?? ''}
      choices={[{ value: '', label: '—' }, ...found]}
      error={missing.has(name) ? say(TALK_WORDS.missing) : undefined}
      onChange={({ target }) =>
        onChange({ [name]: target.value, ...(fills && standingIn(page, target.value)) })
      }
    />
  );
}

function foundIn(
  { options, objections, plan, voices }: ConsultationPage,
  from: Exclude<Pick, 'bodies' | 'points'>,
) {
  if (from === 'voices')
    return voices
      .filter(({ answer }) => answer === null)
      .map(({ voiceId, text }) => ({ value: voiceId, label: text }));
  if (from === 'options') return options.map(({ optionId, text }) => ({ value: optionId, label: text }));
  if (from === 'sides') return (plan?.sides ?? []).map(({ name }) => ({ value: name, label: name }));
  return objections
    .filter(({ answer }) => answer === null)
    .map(({ objectionId, side, text }) => ({ value: objectionId, label: `${side}：${text}` }));
}

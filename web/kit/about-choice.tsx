/** 反映对象: an officer by post, or a unit near the place. The units come when they are asked for. */
import { ACCUSABLE_POSTS } from '../../domain/people/post.ts';
import { Field } from './field.tsx';
import { type Sentence, useSay } from './sentences.ts';
import { POST_LABELS } from './terms.ts';

/** `post:area_chief`, `unit:611025-shuili`; nothing, for nobody in particular. */
export type AboutText = string;

export interface AboutChoiceProps {
  readonly value: AboutText;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly onChange: (about: AboutText) => void;
}

const WORDS = {
  whom: { zh: '反映的是谁', en: 'Whom it is about' },
  hint: {
    zh: '选的人、他的上下级和单位都看不到这件事，由更上一级接收。',
    en: 'Whoever is chosen, those close by and the office see nothing of it; a level further up receives it.',
  },
  anybody: { zh: '身边的干部，不指定是谁', en: 'An officer close by, nobody in particular' },
  posts: { zh: '职务', en: 'Posts' },
  units: { zh: '单位', en: 'Offices' },
} satisfies Record<string, Sentence>;

export function AboutChoice({ value, units, onChange }: AboutChoiceProps) {
  const say = useSay();
  return (
    <Field label={say(WORDS.whom)} hint={say(WORDS.hint)}>
      {(ties) => (
        <span className="select">
          <select {...ties} className="input" value={value} onChange={({ target }) => onChange(target.value)}>
            <option value="">{say(WORDS.anybody)}</option>
            <optgroup label={say(WORDS.posts)}>
              {ACCUSABLE_POSTS.map((post) => (
                <option key={post} value={`post:${post}`}>
                  {say(POST_LABELS[post])}
                </option>
              ))}
            </optgroup>
            {units.length > 0 && (
              <optgroup label={say(WORDS.units)}>
                {units.map(({ code, name }) => (
                  <option key={code} value={`unit:${code}`}>
                    {name}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        </span>
      )}
    </Field>
  );
}

/** What a request says: nobody in particular is said by its category alone. */
export function aboutRequest(about: AboutText) {
  const [kind, ...rest] = about.split(':');
  const name = rest.join(':');
  const post = ACCUSABLE_POSTS.find((it) => it === name);
  return {
    category: 'conduct.feedback' as const,
    ...(kind === 'unit' && { about: { unitCode: name } }),
    ...(kind === 'post' && post !== undefined && { about: { post } }),
  };
}

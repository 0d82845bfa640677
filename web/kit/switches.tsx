/** 语言与字号: 中文 / English and 普通 / 大字, as buttons, or as links where there is no script. */
import type { Size } from './preferences.ts';
import { type Lang, langTag, type Sentence, useSay } from './sentences.ts';
import { WORDS } from './words.ts';

export interface SwitchProps<V extends string> {
  readonly value: V;
  readonly onChange?: ((value: V) => void) | undefined;
  /** The address of this page in the other language or size. */
  readonly hrefFor?: ((value: V) => string) | undefined;
}

/** Languages are called by their own names in every language. */
export function LanguageSwitch(props: SwitchProps<Lang>) {
  const say = useSay();
  return <Switch {...props} label={say(WORDS.language)} choices={LANGUAGES} langOf={langTag} />;
}

export function SizeSwitch(props: SwitchProps<Size>) {
  const say = useSay();
  const choices = SIZE_WORDS.map(([size, word]): readonly [Size, string] => [size, say(word)]);
  return <Switch {...props} label={say(WORDS.textSize)} choices={choices} />;
}

const LANGUAGES: readonly (readonly [Lang, string])[] = [
  ['zh', '中文'],
  ['en', 'English'],
];
const SIZE_WORDS: readonly (readonly [Size, Sentence])[] = [
  ['normal', WORDS.normalSize],
  ['large', WORDS.largeSize],
];

interface Switched<V extends string> extends SwitchProps<V> {
  readonly label: string;
  readonly choices: readonly (readonly [V, string])[];
  readonly langOf?: (value: V) => string;
}

function Switch<V extends string>({ label, choices, value, onChange, hrefFor, langOf }: Switched<V>) {
  return (
    <fieldset className="switch">
      <legend className="unseen">{label}</legend>
      <div className="switch-choices">
        {choices.map(([choice, name]) =>
          hrefFor ? (
            <a
              key={choice}
              className="switch-choice"
              href={hrefFor(choice)}
              lang={langOf?.(choice)}
              aria-current={choice === value ? 'true' : undefined}
            >
              {name}
            </a>
          ) : (
            <button
              key={choice}
              type="button"
              className="switch-choice"
              lang={langOf?.(choice)}
              aria-pressed={choice === value}
              onClick={() => onChange?.(choice)}
            >
              {name}
            </button>
          ),
        )}
      </div>
    </fieldset>
  );
}

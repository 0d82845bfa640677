/** 选类别: sixteen domains and their parts in one list, with what the text suggests as the first choice. */
import { CATEGORIES, type Category, DOMAINS, domainOf } from '../../../domain/matter/category.ts';
import { Field } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { CATEGORY_LABELS, DOMAIN_LABELS } from '../../kit/terms.ts';
import { RECORD_WORDS } from './record-words.ts';
import { categoryName } from './standing.tsx';

interface CategorySelectProps {
  readonly value: Category | '';
  readonly suggested: Category | undefined;
  readonly onChange: (category: Category | '') => void;
}

export function CategorySelect({ value, suggested, onChange }: CategorySelectProps) {
  const say = useSay();
  const hint = suggested && say(RECORD_WORDS.categoryHint, { category: categoryName(suggested, say) });
  return (
    <Field label={say(RECORD_WORDS.category)} hint={hint} optional>
      {(ties) => (
        <span className="select">
          <select
            {...ties}
            className="input"
            value={value}
            onChange={({ target }) => onChange(CATEGORIES.find((it) => it === target.value) ?? '')}
          >
            <option value="">{say(RECORD_WORDS.categoryAuto)}</option>
            {DOMAINS.map((domain) => (
              <optgroup key={domain} label={say(DOMAIN_LABELS[domain])}>
                {CATEGORIES.filter((it) => domainOf(it) === domain).map((it) => (
                  <option key={it} value={it}>
                    {say(CATEGORY_LABELS[it])}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}

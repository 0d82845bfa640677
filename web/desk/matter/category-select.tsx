/** 选类别: the domains and their categories in one list, with what the text suggests as the first choice. */
import type { Category } from '../../../domain/matter/category.ts';
import { useCategoryName } from '../../kit/categories.ts';
import { CategoryOptions } from '../../kit/category-options.tsx';
import { Field } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { RECORD_WORDS } from './record-words.ts';

interface CategorySelectProps {
  readonly value: Category | '';
  readonly suggested: Category | undefined;
  readonly onChange: (category: Category | '') => void;
}

export function CategorySelect({ value, suggested, onChange }: CategorySelectProps) {
  const say = useSay();
  const named = useCategoryName();
  const hint = suggested && say(RECORD_WORDS.categoryHint, { category: named(suggested) });
  return (
    <Field label={say(RECORD_WORDS.category)} hint={hint} optional>
      {(ties) => (
        <span className="select">
          <select
            {...ties}
            className="input"
            value={value}
            onChange={({ target }) => onChange(target.value as Category | '')}
          >
            <option value="">{say(RECORD_WORDS.categoryAuto)}</option>
            <CategoryOptions kept={value === '' ? undefined : value} />
          </select>
        </span>
      )}
    </Field>
  );
}

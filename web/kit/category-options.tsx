/** 类别选项: what can be chosen, by domain, inside a select. */
import type { Category } from '../../domain/matter/category.ts';
import { groupsOf, labelOf, useCategories } from './categories.ts';
import { useSay } from './sentences.ts';
import { DOMAIN_LABELS } from './terms.ts';

interface CategoryOptionsProps {
  /** Chosen before, and offered although it is no longer used. */
  readonly kept?: Category | undefined;
  /** Whole domains can be chosen too. */
  readonly wide?: boolean;
}

export function CategoryOptions({ kept, wide = false }: CategoryOptionsProps) {
  const say = useSay();
  const all = useCategories();
  return (
    <>
      {groupsOf(all).map(({ domain, categories }) => {
        const label = say(DOMAIN_LABELS[domain]);
        return (
          <optgroup key={domain} label={label}>
            {wide && <option value={domain}>{label}</option>}
            {categories
              .filter((it) => !wide || it !== domain)
              .map((it) => (
                <option key={it} value={it}>
                  {say(labelOf(all, it))}
                </option>
              ))}
            {kept !== undefined && kept.split('.', 1)[0] === domain && categories.indexOf(kept) < 0 && (
              <option value={kept}>{say(labelOf(all, kept))}</option>
            )}
          </optgroup>
        );
      })}
    </>
  );
}

/** 类别表: a domain opens to its categories, each with what the county says of it and what can be done. */
import { useState } from 'react';
import {
  type Categories,
  entryOf,
  everyCategory,
  isOwn,
  parentOf,
} from '../../../domain/matter/categories.ts';
import {
  type Category,
  DOMAINS,
  type Domain,
  dataClassOf,
  domainOf,
} from '../../../domain/matter/category.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { labelOf, useCategories, useCategoryLabel } from '../../kit/categories.ts';
import { Tag } from '../../kit/marks.tsx';
import { type Sentence, useLang, useSay } from '../../kit/sentences.ts';
import { DOMAIN_LABELS } from '../../kit/terms.ts';
import { moved, parentsIn, revived, siblingsOf } from './category-draft.ts';
import { AddCategory, ChangeCategory, RetireCategory } from './category-forms.tsx';
import { CATEGORY_WORDS } from './category-words.ts';

export type ChangeCategories = (next: Categories) => Sentence | undefined;

interface CategoryTableProps {
  readonly saved: Categories;
  /** Undefined for those who only read. */
  readonly change: ChangeCategories | undefined;
}

export const CategoryTable = (props: CategoryTableProps) => (
  <>
    {DOMAINS.map((domain) => (
      <DomainPart key={domain} domain={domain} {...props} />
    ))}
  </>
);

function DomainPart({ domain, saved, change }: CategoryTableProps & { readonly domain: Domain }) {
  const say = useSay();
  const all = useCategories();
  const [adding, setAdding] = useState(false);
  const here = everyCategory(all).filter((it) => domainOf(it) === domain);
  const living = here.filter((it) => entryOf(all, it)?.into === undefined);
  const retired = here.filter((it) => entryOf(all, it)?.into !== undefined);
  const name = say(DOMAIN_LABELS[domain]);
  return (
    <details className="category-domain">
      <summary>
        {name} <span className="category-count">{say(CATEGORY_WORDS.inDomain, { n: living.length })}</span>
      </summary>
      <ul className="relations">
        {[...living, ...retired].map((code) => (
          <CategoryRow key={code} code={code} saved={saved} change={change} />
        ))}
      </ul>
      {change && !adding && parentsIn(all, domain).length > 0 && (
        <Button small aria-label={`${say(CATEGORY_WORDS.add)} ${name}`} onClick={() => setAdding(true)}>
          {say(CATEGORY_WORDS.add)}
        </Button>
      )}
      {change && adding && <AddCategory domain={domain} change={change} onClose={() => setAdding(false)} />}
    </details>
  );
}

interface CategoryRowProps extends CategoryTableProps {
  readonly code: Category;
}

function CategoryRow({ code, saved, change }: CategoryRowProps) {
  const say = useSay();
  const lang = useLang();
  const all = useCategories();
  const label = labelOf(all, code);
  const [form, setForm] = useState<'change' | 'retire'>();
  const close = () => setForm(undefined);
  const isChanged = JSON.stringify(entryOf(all, code)) !== JSON.stringify(entryOf(saved, code));
  return (
    <li className="relation">
      <div className="category-line">
        <div>
          <p>
            <strong>{say(label)}</strong>{' '}
            {lang === 'zh' && label.en !== label.zh && <span lang="en">{label.en}</span>}{' '}
            {isOwn(code) && <Tag>{say(CATEGORY_WORDS.own)}</Tag>}{' '}
            {dataClassOf(code) === 'P3' && <Tag>{say(CATEGORY_WORDS.sensitive)}</Tag>}{' '}
            {isChanged && <Tag strong>{say(CATEGORY_WORDS.unsaved)}</Tag>}
          </p>
          <Under code={code} />
        </div>
        {change && form === undefined && (
          <RowActs code={code} name={say(label)} change={change} onForm={setForm} />
        )}
      </div>
      {change && form === 'change' && <ChangeCategory code={code} change={change} onClose={close} />}
      {change && form === 'retire' && <RetireCategory code={code} change={change} onClose={close} />}
    </li>
  );
}

/** What the county says of it, where it says something. */
function Under({ code }: { readonly code: Category }) {
  const say = useSay();
  const all = useCategories();
  const labelled = useCategoryLabel();
  const { into, words = [], zh } = entryOf(all, code) ?? {};
  const ours = say(labelOf({ entries: [], order: [] }, code));
  const lines = [
    isOwn(code)
      ? say(CATEGORY_WORDS.below, { name: labelled(parentOf(code)) })
      : zh !== undefined && say(CATEGORY_WORDS.ours, { name: ours }),
    words.length > 0 && say(CATEGORY_WORDS.wordsOf, { words: words.join('、') }),
    into !== undefined && say(CATEGORY_WORDS.into, { name: labelled(into) }),
  ].filter((line): line is string => typeof line === 'string');
  return lines.length === 0 ? null : <p className="relation-under">{lines.join(' · ')}</p>;
}

interface RowActsProps {
  readonly code: Category;
  readonly name: string;
  readonly change: ChangeCategories;
  readonly onForm: (form: 'change' | 'retire') => void;
}

function RowActs({ code, name, change, onForm }: RowActsProps) {
  const say = useSay();
  const all = useCategories();
  const [refused, setRefused] = useState<Sentence>();
  if (entryOf(all, code)?.into !== undefined)
    return (
      <>
        <Button
          small
          aria-label={`${say(CATEGORY_WORDS.revive)} ${name}`}
          onClick={() => setRefused(change(revived(all, code)))}
        >
          {say(CATEGORY_WORDS.revive)}
        </Button>
        {refused && (
          <p className="field-error" role="alert">
            {say(refused)}
          </p>
        )}
      </>
    );
  const here = siblingsOf(all, code);
  const move = (by: -1 | 1, sign: string, label: Sentence, edge: Category | undefined) => (
    <Button
      small
      kind="quiet"
      aria-label={`${say(label)} ${name}`}
      aria-disabled={edge === code}
      onClick={() => change(moved(all, code, by))}
    >
      {sign}
    </Button>
  );
  return (
    <Actions>
      <Button small aria-label={`${say(CATEGORY_WORDS.change)} ${name}`} onClick={() => onForm('change')}>
        {say(CATEGORY_WORDS.change)}
      </Button>
      <Button
        small
        kind="quiet"
        aria-label={`${say(CATEGORY_WORDS.retire)} ${name}`}
        onClick={() => onForm('retire')}
      >
        {say(CATEGORY_WORDS.retire)}
      </Button>
      {move(-1, '↑', CATEGORY_WORDS.up, here[0])}
      {move(1, '↓', CATEGORY_WORDS.down, here[here.length - 1])}
    </Actions>
  );
}

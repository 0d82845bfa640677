/** 类别的表单: adding one below ours, calling one otherwise, giving one up. Each is judged at once, by the rule itself. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { countCategory } from '../../../contract/setting.ts';
import { entryOf, isOwn, nextCode } from '../../../domain/matter/categories.ts';
import { type Category, type Domain, dataClassOf } from '../../../domain/matter/category.ts';
import { retiredInto } from '../../../domain/matter/set-categories.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { labelOf, useCategories, useCategoryLabel } from '../../kit/categories.ts';
import { Select, TextField } from '../../kit/field.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { WORDS } from '../words.ts';
import { type CategoryTyped, parentsIn, said, targetsOf } from './category-draft.ts';
import type { ChangeCategories } from './category-table.tsx';
import { CATEGORIES_REFUSALS, CATEGORY_WORDS } from './category-words.ts';

interface Shared {
  readonly change: ChangeCategories;
  readonly onClose: () => void;
}

export function AddCategory({ domain, change, onClose }: Shared & { readonly domain: Domain }) {
  const say = useSay();
  const all = useCategories();
  const labelled = useCategoryLabel();
  const parents = parentsIn(all, domain);
  const [parent, setParent] = useState(parents[0]);
  const [typed, setTyped] = useState<CategoryTyped>({ zh: '', en: '', words: '' });
  const done = () =>
    parent === undefined
      ? CATEGORIES_REFUSALS['no-such-parent']
      : (wrongIn(typed, true) ?? change(said(all, nextCode(all, parent), typed)));
  return (
    <CategoryForm onDone={done} onClose={onClose}>
      <Select
        label={say(CATEGORY_WORDS.parent)}
        hint={say(CATEGORY_WORDS.parentHint)}
        value={parent}
        choices={parents.map((value) => ({ value, label: labelled(value) }))}
        onChange={({ target }) => setParent(parents.find((it) => it === target.value))}
      />
      <TypedFields typed={typed} zhHint={say(CATEGORY_WORDS.zhHint)} onChange={setTyped} />
    </CategoryForm>
  );
}

interface OfCategory extends Shared {
  readonly code: Category;
}

export function ChangeCategory({ code, change, onClose }: OfCategory) {
  const say = useSay();
  const all = useCategories();
  const { zh = '', en = '', words = [] } = entryOf(all, code) ?? {};
  const [typed, setTyped] = useState<CategoryTyped>({ zh, en, words: words.join('、') });
  const hint = isOwn(code)
    ? say(CATEGORY_WORDS.zhHint)
    : say(CATEGORY_WORDS.zhOurs, { name: labelOf({ entries: [], order: [] }, code).zh });
  return (
    <CategoryForm
      onDone={() => wrongIn(typed, isOwn(code)) ?? change(said(all, code, typed))}
      onClose={onClose}
    >
      <TypedFields typed={typed} zhHint={hint} onChange={setTyped} />
    </CategoryForm>
  );
}

/** What the server's schema would refuse without saying where. */
function wrongIn({ zh, words }: CategoryTyped, isNeeded: boolean): Sentence | undefined {
  const length = zh.trim().length;
  if (length === 1 || length > 12 || (isNeeded && length === 0)) return CATEGORIES_REFUSALS['no-label'];
  const short = words.split(/[\s,，、;；。]+/).some((word) => word.length === 1 || word.length > 12);
  return short ? CATEGORY_WORDS.wordsHint : undefined;
}

export function RetireCategory({ code, change, onClose }: OfCategory) {
  const say = useSay();
  const all = useCategories();
  const labelled = useCategoryLabel();
  const targets = targetsOf(all, code);
  const [into, setInto] = useState<Category>();
  const done = () =>
    into === undefined ? CATEGORIES_REFUSALS['no-such-target'] : change(retiredInto(all, code, into));
  if (targets.length === 0)
    return (
      <div className="act-form">
        <p>{say(CATEGORY_WORDS.noTarget)}</p>
        <Button small onClick={onClose}>
          {say(WORDS.cancel)}
        </Button>
      </div>
    );
  return (
    <CategoryForm onDone={done} onClose={onClose}>
      <Concerned code={code} />
      <Select
        label={say(CATEGORY_WORDS.target)}
        hint={say(CATEGORY_WORDS.targetHint)}
        value={into ?? ''}
        choices={[
          { value: '', label: say(CATEGORY_WORDS.choose) },
          ...targets.map((value) => ({ value, label: labelled(value) })),
        ]}
        onChange={({ target }) => setInto(targets.find((it) => it === target.value))}
      />
    </CategoryForm>
  );
}

/** How many matters have this code now. */
function Concerned({ code }: { readonly code: Category }) {
  const say = useSay();
  const sensitive = dataClassOf(code) === 'P3';
  const { answer } = useAsked(countCategory, { params: { category: code } }, { when: !sensitive });
  const told = sensitive
    ? say(CATEGORY_WORDS.uncounted)
    : answer &&
      say(answer.more ? CATEGORY_WORDS.concernedMore : CATEGORY_WORDS.concerned, {
        n: answer.count,
        open: answer.open,
      });
  return <p aria-live="polite">{told}</p>;
}

interface CategoryFormProps {
  /** Answers why not. */
  readonly onDone: () => Sentence | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function CategoryForm({ onDone, onClose, children }: CategoryFormProps) {
  const say = useSay();
  const [wrong, setWrong] = useState<Sentence>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const refused = onDone();
    setWrong(refused);
    if (refused === undefined) onClose();
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      {children}
      {wrong && (
        <p className="field-error" role="alert">
          {say(wrong)}
        </p>
      )}
      <Actions>
        <Button type="submit" small kind="primary">
          {say(CATEGORY_WORDS.done)}
        </Button>
        <Button small kind="quiet" onClick={onClose}>
          {say(WORDS.cancel)}
        </Button>
      </Actions>
    </form>
  );
}

interface TypedFieldsProps {
  readonly typed: CategoryTyped;
  readonly zhHint: string;
  readonly onChange: (typed: CategoryTyped) => void;
}

function TypedFields({ typed, zhHint, onChange }: TypedFieldsProps) {
  const say = useSay();
  return (
    <>
      <TextField
        label={say(CATEGORY_WORDS.zh)}
        hint={zhHint}
        maxLength={12}
        value={typed.zh}
        onChange={({ target }) => onChange({ ...typed, zh: target.value })}
      />
      <TextField
        label={say(CATEGORY_WORDS.en)}
        optional
        maxLength={40}
        value={typed.en}
        onChange={({ target }) => onChange({ ...typed, en: target.value })}
      />
      <TextField
        label={say(CATEGORY_WORDS.words)}
        hint={say(CATEGORY_WORDS.wordsHint)}
        optional
        maxLength={300}
        value={typed.words}
        onChange={({ target }) => onChange({ ...typed, words: target.value })}
      />
    </>
  );
}

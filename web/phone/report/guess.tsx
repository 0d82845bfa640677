/** 自动判断: category and place as the text suggests them, each on a chip that opens to be changed. */
import { useEffect, useState } from 'react';
import { suggestForText } from '../../../contract/matter.ts';
import type { Category } from '../../../domain/matter/category.ts';
import { placeHint } from '../../../domain/matter/place-hint.ts';
import { parentOf } from '../../../domain/place/code.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { useCategories, useCategoryLabel } from '../../kit/categories.ts';
import { CategoryOptions } from '../../kit/category-options.tsx';
import { Field } from '../../kit/field.tsx';
import { PlaceIcon } from '../../kit/icons.tsx';
import { useSay } from '../../kit/sentences.ts';
import { LEVEL_LABELS } from '../../kit/terms.ts';
import { useSigned } from '../session/me.ts';
import type { Part } from './danger.tsx';
import { judge, type PlaceChosen } from './draft.ts';
import { Places, placesCarried } from './places.tsx';
import { REPORT } from './words.ts';

export function Guess({ draft, change }: Part) {
  const say = useSay();
  const { office } = useSigned().me;
  const [open, setOpen] = useState<'category' | 'place'>();
  const hint = usePlaceHint(draft.text, draft.place?.code ?? office.placeCode);
  const labelled = useCategoryLabel();
  const { category, level } = judge(draft, useCategories());
  const toggle = (which: 'category' | 'place') => setOpen(open === which ? undefined : which);
  const take = (place: PlaceChosen) => {
    change({ place: place.code === office.placeCode ? null : place });
    setOpen(undefined);
  };
  const spoken = draft.text.trim() !== '' || draft.category !== null;
  return (
    <section className="guess" aria-label={say(REPORT.guess)}>
      <div className="chips">
        {spoken ? (
          <Button small aria-expanded={open === 'category'} onClick={() => toggle('category')}>
            {say(REPORT.category, { name: labelled(category) })}
          </Button>
        ) : null}
        <Button small aria-expanded={open === 'place'} onClick={() => toggle('place')}>
          {say(REPORT.place, { name: draft.place?.name ?? office.placeName })}
        </Button>
        {hint === undefined ? null : (
          <Button small kind="quiet" icon={PlaceIcon} onClick={() => take(hint)}>
            {say(REPORT.hinted, { name: hint.name })}
          </Button>
        )}
      </div>
      {spoken ? <p className="soft">{say(REPORT.usual, { level: say(LEVEL_LABELS[level]) })}</p> : null}
      {open === 'category' ? (
        <Categories
          chosen={draft.category}
          onChoose={(next) => {
            change({ category: next });
            setOpen(undefined);
          }}
        />
      ) : null}
      {open === 'place' ? (
        <Places chosen={draft.place?.code ?? office.placeCode} own={office.placeCode} onChoose={take} />
      ) : null}
    </section>
  );
}

interface CategoriesProps {
  readonly chosen: Category | null;
  readonly onChoose: (category: Category | null) => void;
}

/** The phone's own list, by domain. */
function Categories({ chosen, onChoose }: CategoriesProps) {
  const say = useSay();
  return (
    <Field label={say(REPORT.chooseCategory)}>
      {(ties) => (
        <span className="select">
          <select
            {...ties}
            className="input"
            value={chosen ?? ''}
            onChange={(event) =>
              onChoose(event.target.value === '' ? null : (event.target.value as Category))
            }
          >
            <option value="">{say(REPORT.byItself)}</option>
            <CategoryOptions kept={chosen ?? undefined} />
          </select>
        </span>
      )}
    </Field>
  );
}

const AFTER_TYPING = 800;
/** An area has nothing below it that could be named. */
const AREA_DIGITS = 16;

/** A place named in the text, below the office's own; only offered. */
function usePlaceHint(text: string, current: string): PlaceChosen | undefined {
  const { placeCode } = useSigned().me.office;
  const [hint, setHint] = useState<PlaceChosen | null>(null);
  useEffect(() => {
    if (placeCode.length >= AREA_DIGITS || text.trim().length < 4) return setHint(null);
    let here = true;
    const timer = setTimeout(async () => {
      const named = await placeNamed(text, placeCode);
      if (here) setHint(named);
    }, AFTER_TYPING);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [text, placeCode]);
  return hint === null || hint.code === current ? undefined : hint;
}

/** Among those the phone carries; of the server, when it carries none. */
async function placeNamed(text: string, placeCode: string): Promise<PlaceChosen | null> {
  const carried = (await placesCarried()).filter(({ code }) => parentOf(code) === placeCode);
  if (carried.length > 0) {
    const code = placeHint(text, carried);
    return carried.find((one) => one.code === code) ?? null;
  }
  const reply = await call(suggestForText, { body: { text: text.slice(0, 2000), placeCode } });
  return reply.kind === 'answer' ? reply.answer.place : null;
}

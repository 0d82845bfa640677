/** 类别: the county's table by domain. Changes are collected on a draft and saved together under one paper. */
import { useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { getSetting, setCategories } from '../../../contract/setting.ts';
import type { Categories } from '../../../domain/matter/categories.ts';
import { setCategories as decide } from '../../../domain/matter/set-categories.ts';
import { Button } from '../../kit/button.tsx';
import { CategoriesProvider } from '../../kit/categories.ts';
import { Card } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unanswered } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { CategoryTable } from './category-table.tsx';
import { CATEGORIES_REFUSALS, CATEGORY_WORDS } from './category-words.ts';
import { SaveForm } from './save-form.tsx';
import { Versions } from './versions.tsx';
import { SETTING_WORDS } from './words.ts';

export function CategorySettings() {
  const asked = useAsked(getSetting, { params: { word: 'matter.categories' } });
  const banned = useAsked(getSetting, { params: { word: 'fields.banned' } }).answer?.banned;
  const { answer } = asked;
  return (
    <>
      <Unanswered asked={asked} />
      {answer?.categories && banned && (
        <div className="sheet-body">
          <Table
            key={answer.versions.length}
            saved={answer.categories}
            seen={answer.versions[0]?.version ?? 0}
            banned={banned}
          />
          <div>
            <Versions word="matter.categories" versions={answer.versions} />
          </div>
        </div>
      )}
    </>
  );
}

interface TableProps {
  readonly saved: NonNullable<AnswerOf<typeof getSetting>['categories']>;
  readonly seen: number;
  readonly banned: readonly string[];
}

function Table({ saved, seen, banned }: TableProps) {
  const say = useSay();
  const { office } = useWho();
  const [draft, setDraft] = useState<Categories>(saved);
  const sending = useSending(setCategories, () => announce(say(SETTING_WORDS.saved)));
  /** Takes a change when the rule allows it; otherwise answers why not. */
  const change = (next: Categories): Sentence | undefined => {
    const decision = decide(saved, next, { banned });
    if (!decision.ok) return CATEGORIES_REFUSALS[decision.reason];
    setDraft(next);
    return undefined;
  };
  const mayChange = mayUse(office.post, setCategories);
  return (
    <CategoriesProvider value={draft}>
      <div>
        <Card title={say(CATEGORY_WORDS.title)}>
          <p className="act-lead">{say(CATEGORY_WORDS.lead)}</p>
          <CategoryTable saved={saved} change={mayChange ? change : undefined} />
        </Card>
        {draft !== saved && (
          <SaveForm
            sending={sending}
            refusals={CATEGORIES_REFUSALS}
            wrong={undefined}
            onSave={(why) => sending.send({ body: { categories: draft as typeof saved, seen, why } })}
          >
            <Notice kind="warn" still>
              <p>{say(CATEGORY_WORDS.changes)}</p>
              <Button small onClick={() => setDraft(saved)}>
                {say(CATEGORY_WORDS.discard)}
              </Button>
            </Notice>
          </SaveForm>
        )}
      </div>
    </CategoriesProvider>
  );
}

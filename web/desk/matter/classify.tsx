/** 更正类别: beside the category, for whoever may set it right. Closed until asked for; one choice and one button. */
import { useState } from 'react';
import { classifyMatter } from '../../../contract/act.ts';
import type { MatterPage } from '../../../contract/matter.ts';
import type { Category } from '../../../domain/matter/category.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { CLASSIFY_REFUSALS } from '../../kit/refusals.ts';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { Told } from '../trouble.tsx';
import { CategorySelect } from './category-select.tsx';
import { MATTER_WORDS } from './words.ts';

export function Classify({ matter: { matterId, category } }: { readonly matter: MatterPage }) {
  const say = useSay();
  const [chosen, setChosen] = useState<Category | ''>(category);
  const [open, setOpen] = useState(false);
  const { send, again, sending, trouble } = useSending(classifyMatter, () => setOpen(false));
  const change = () =>
    trouble?.kind === 'silence'
      ? again()
      : chosen !== '' && send({ params: { matterId }, body: { category: chosen } });
  return (
    <details className="no-print" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(MATTER_WORDS.classify)}</summary>
      <CategorySelect value={chosen} suggested={undefined} onChange={setChosen} />
      <Told trouble={trouble} refusals={CLASSIFY_REFUSALS} />
      <Actions>
        <Button small busy={sending} onClick={() => void change()}>
          {say(MATTER_WORDS.classifyDo)}
        </Button>
      </Actions>
    </details>
  );
}

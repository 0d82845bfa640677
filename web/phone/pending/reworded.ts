/** 改过的话: the command with other words, and what is shown of it from then on. */
import { type Categories, EMPTY_CATEGORIES } from '../../../domain/matter/categories.ts';
import { isGuarded } from '../../../domain/matter/guarded.ts';
import type { Item } from '../outbox/item.ts';
import type { Reworded } from '../outbox/reword.ts';
import { titleOf } from '../report/send.ts';

type Rewording = Omit<Reworded, 'commandId'>;

/** `field` of its body holds the words. A title that was taken from the old ones goes, and is taken from the new. */
export function reworded(
  { command: { kind, body }, shown }: Item,
  { field, words, categories = EMPTY_CATEGORIES }: { field: string; words: string; categories?: Categories },
): Rewording {
  const was = titleOf(String(body[field] ?? ''));
  const { title, ...rest } = body;
  const kept = field !== 'title' && title === was ? rest : body;
  const { category } = body as { category?: string };
  return {
    body: { ...kept, [field]: words },
    ...(shown.title === was && { shown: { ...shown, title: titleOf(words) } }),
    ...(kind === 'matter.report' && { sensitive: isGuarded({ text: words, category }, categories) }),
  };
}

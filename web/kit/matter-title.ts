/** 标题: what a matter is called on a page; the title of a sensitive one, or of one that was handed on, is not there. */
import { type Category, type DataClass, dataClassOf } from '../../domain/matter/category.ts';
import type { MatterStatus } from '../../domain/matter/matter.ts';
import { type Lang, say } from './sentences.ts';
import { NO_TITLE } from './way-terms.ts';

export interface Titled {
  readonly title: string;
  readonly status: MatterStatus;
  readonly category: Category;
  /** Where it is known; a row tells it by the category. */
  readonly dataClass?: DataClass;
}

export function titleOf(
  { title, status, category, dataClass = dataClassOf(category) }: Titled,
  lang: Lang,
): string {
  if (title !== '') return title;
  return say(NO_TITLE[status === 'closed' && dataClass !== 'P3' ? 'erased' : 'sensitive'], lang);
}

/** What people wrote is Chinese on every page; what we say in its place is not. */
export const titleLang = ({ title }: Pick<Titled, 'title'>): 'zh-CN' | undefined =>
  title === '' ? undefined : 'zh-CN';

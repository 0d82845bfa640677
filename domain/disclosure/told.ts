/**
 * 提问的告知: the village hears of everything asked; the committee that looked at it, of objections and of their answers; whoever asked, of
 * the answer, where a phone was left. The kind and the number of the question, and nothing of it.
 */
import { type NoticeKind, type Told, toAsker } from '../notice/kind.ts';
import { toldAs } from '../people/office.ts';
import type { Post } from '../people/post.ts';
import type { Answered, Disclosure } from './disclosure.ts';
import { ruleOf } from './items.ts';
import type { Question } from './question.ts';

type Of = Pick<Disclosure, 'placeCode' | 'item' | 'book'>;

export function toldOfAsked(it: Of, { kind }: Pick<Question, 'kind'>): readonly Told[] {
  const { publishes, reviews } = ruleOf(it.item, it.book);
  return [
    ...told(it, publishes, 'disclosure-asked'),
    ...(kind === 'objection' ? told(it, reviews, 'disclosure-objected') : []),
  ];
}

export function toldOfAnswered(
  it: Of,
  { kind, questionId }: Pick<Answered, 'kind' | 'questionId'>,
): readonly Told[] {
  const { reviews } = ruleOf(it.item, it.book);
  return [
    { to: toAsker(questionId), kind: 'disclosure-answered' },
    ...(kind === 'objection' ? told(it, reviews, 'disclosure-answered') : []),
  ];
}

const told = ({ placeCode }: Of, post: Post, kind: NoticeKind): readonly Told[] => {
  const to = toldAs({ post, placeCode });
  return to === undefined ? [] : [{ to, kind }];
};

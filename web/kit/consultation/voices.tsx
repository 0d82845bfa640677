/** 带来的话 · 表态卡: what people say, with what became of it; the cards, and how far known groups agree where enough had a say. */
import type { ConsultationTold } from '../../../contract/consultation.ts';
import { Card } from '../list.tsx';
import { Tag } from '../marks.tsx';
import { useSay } from '../sentences.ts';
import { TALK_WORDS, VOICE_ANSWER_LABELS } from './words.ts';

type Page = Pick<ConsultationTold, 'voices' | 'cards'>;

export const Voices = ({ page: { voices, cards } }: { readonly page: Page }) => (
  <>
    {cards.length > 0 && <Cards cards={cards} />}
    {voices.length > 0 && <Said voices={voices} />}
  </>
);

function Said({ voices }: Pick<Page, 'voices'>) {
  const say = useSay();
  return (
    <Card title={say(TALK_WORDS.brought)}>
      <p className="field-hint">{say(TALK_WORDS.broughtLead)}</p>
      <ul className="talk-points">
        {voices.map(({ voiceId, fromName, side, text, answer }) => (
          <li key={voiceId}>
            <Tag strong={answer === null}>
              {say(answer === null ? TALK_WORDS.noAnswerYet : VOICE_ANSWER_LABELS[answer.how])}
            </Tag>{' '}
            <span lang="zh-CN">
              {fromName}
              {side === null ? '' : ` · ${side}`}：{text}
            </span>
            {answer !== null && (
              <p className="field-hint" lang="zh-CN">
                {answer.why}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Cards({ cards }: Pick<Page, 'cards'>) {
  const say = useSay();
  return (
    <Card title={say(TALK_WORDS.cards)}>
      <ul className="talk-points">
        {cards.map(({ cardId, text, shown }) => (
          <li key={cardId}>
            {shown?.everywhere === true && <Tag>{say(TALK_WORDS.everywhere)}</Tag>}{' '}
            <span lang="zh-CN">{text}</span>
            <p className="field-hint">
              {shown === null ? say(TALK_WORDS.cardFew) : say(TALK_WORDS.cardsCounted, shown.all)}
            </p>
            {shown?.groups.map(({ kind, name, counts }) => (
              <p className="field-hint" key={`${kind} ${name}`}>
                {name === null ? say(TALK_WORDS.restOf) : <span lang="zh-CN">{name}</span>} ·{' '}
                {say(TALK_WORDS.cardsCounted, counts)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

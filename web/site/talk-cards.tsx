/** 表态卡 on the public site: how far known groups agree, drawn; what was brought and what became of it; and the page on which a slip is used. */
import type { PublicTopic } from '../../contract/consultation-sheet.ts';
import type { TalkCardsPage } from '../../contract/site-talk.ts';
import { type Counts, voicesIn } from '../../domain/consultation/agreement-shown.ts';
import { STANCES } from '../../domain/consultation/card.ts';
import { TALK_REFUSALS } from '../kit/consultation/refusals.ts';
import { TALK_WORDS, VOICE_ANSWER_LABELS } from '../kit/consultation/words.ts';
import { say } from '../kit/sentences.ts';
import { ALOUD } from './aloud.ts';
import { type Reading, zhIn } from './reading.ts';
import { SITE_TALK, STANCE_LABELS } from './talk-words.ts';

interface Part {
  readonly r: Reading;
  readonly topic: PublicTopic;
}

/** Nothing of a group below the limit is told: the server leaves it out. */
export function CardsTold({ r, topic: { cards, limits } }: Part) {
  const { lang } = r.view;
  if (cards.length === 0) return null;
  return (
    <>
      <h2>{TALK_WORDS.cards[lang]}</h2>
      <p className="hint">{say(SITE_TALK.cardsHow, lang, limits.cards)}</p>
      {cards.map(({ cardId, text, shown }) => (
        <section key={cardId} className="stances">
          <h3 {...zhIn(r)}>{text}</h3>
          {shown === null ? <p className="hint">{TALK_WORDS.cardFew[lang]}</p> : null}
          {shown?.everywhere === true ? <p className="everywhere">{TALK_WORDS.everywhere[lang]}</p> : null}
          {shown === null ? null : <Bar r={r} name={SITE_TALK.all[lang]} counts={shown.all} />}
          {shown?.groups.map(({ kind, name, counts }) => (
            <Bar
              key={`${kind} ${name}`}
              r={r}
              name={name ?? TALK_WORDS.restOf[lang]}
              counts={counts}
              written={name !== null}
            />
          ))}
        </section>
      ))}
    </>
  );
}

interface BarProps {
  readonly r: Reading;
  readonly name: string;
  readonly counts: Counts;
  /** A name people gave, not a word of ours. */
  readonly written?: boolean;
}

function Bar({ r, name, counts, written = false }: BarProps) {
  const { lang } = r.view;
  const all = Math.max(voicesIn(counts), 1);
  const width = (n: number) => Math.round((n / all) * 1000) / 10;
  const agree = width(counts.agree);
  const disagree = width(counts.disagree);
  return (
    <div className="stance">
      <p>
        <b {...(written ? zhIn(r) : {})}>{name}</b> {say(TALK_WORDS.cardsCounted, lang, { ...counts })}
      </p>
      <svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="3" />
        <rect className="agree" width={agree} height="3" />
        <rect className="disagree" x={agree} width={disagree} height="3" />
      </svg>
    </div>
  );
}

/** 回音: what was brought, and what became of it. */
export function VoicesTold({ r, topic: { voices } }: Part) {
  const { lang } = r.view;
  if (voices.length === 0) return null;
  return (
    <>
      <h2>{TALK_WORDS.brought[lang]}</h2>
      <dl className="facts">
        {voices.map(({ voiceId, side, text, answer }) => (
          <div key={voiceId}>
            <dt>{answer === null ? TALK_WORDS.noAnswerYet[lang] : VOICE_ANSWER_LABELS[answer.how][lang]}</dt>
            <dd {...zhIn(r)}>
              {side === null ? '' : `${side}：`}
              {text}
              {answer === null ? null : <span className="why">{answer.why}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** One slip, one pass through the cards: big choices, one below the other; nothing asks for a name. */
export function TalkCards({ r, page }: { r: Reading; page: TalkCardsPage }) {
  const { to, view } = r;
  const { lang } = view;
  const { topic, counted } = page;
  const back = <a href={to(`/talks/${topic.consultationId}`)}>{SITE_TALK.backToTopic[lang]}</a>;
  if (counted)
    return (
      <>
        <h1>{SITE_TALK.counted[lang]}</h1>
        <p className="lead">{SITE_TALK.countedLead[lang]}</p>
        <p className="links">{back}</p>
      </>
    );
  if (!topic.byBallot)
    return (
      <>
        <h1 {...zhIn(r)}>{topic.title}</h1>
        <p className="lead">{SITE_TALK.noBallots[lang]}</p>
        <p className="links">{back}</p>
      </>
    );
  return (
    <>
      <h1 {...zhIn(r)}>{topic.title}</h1>
      <p className="lead">{SITE_TALK.haveASayLead[lang]}</p>
      <Having r={r} page={page} />
      <p className="links">{back}</p>
    </>
  );
}

function Having({ r: { to, view }, page }: { r: Reading; page: TalkCardsPage }) {
  const { lang } = view;
  const { topic, trouble, ballot, side, stances, commandId, blind } = page;
  const sides = topic.plan?.sides.map(({ name }) => name) ?? [];
  const zh = lang === 'en' ? { lang: 'zh-CN' } : {};
  return (
    <form action={to(`/talks/${topic.consultationId}/cards`)} method="post">
      <input type="hidden" name="commandId" value={commandId} />
      <input type="hidden" name="blind" value={blind} />
      {trouble === null ? null : (
        <p className="trouble" role="alert">
          {trouble in TALK_REFUSALS
            ? TALK_REFUSALS[trouble as keyof typeof TALK_REFUSALS][lang]
            : SITE_TALK[trouble === 'too-often' ? 'tooOften' : 'allCards'][lang]}
        </p>
      )}
      <label className="field">
        {SITE_TALK.ballot[lang]}
        <input name="ballot" required maxLength={40} autoComplete="off" defaultValue={ballot} />
      </label>
      {sides.length === 0 ? null : (
        <label className="field">
          {SITE_TALK.yourSide[lang]}
          <select name="side" defaultValue={side} {...zh}>
            <option value="" lang={lang === 'en' ? 'en' : undefined}>
              {SITE_TALK.noSide[lang]}
            </option>
            {sides.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {topic.cards.map(({ cardId, text }) => (
        <fieldset key={cardId}>
          <legend {...zh}>{text}</legend>
          {/* Shown by the page's script, where the browser can speak. */}
          <button type="button" className={ALOUD} hidden value={text}>
            {SITE_TALK.aloud[lang]}
          </button>
          {STANCES.map((stance) => (
            <label key={stance} className="pick">
              <input
                type="radio"
                name={`card ${cardId}`}
                value={stance}
                required
                defaultChecked={stances[cardId] === stance}
              />
              {STANCE_LABELS[stance][lang]}
            </label>
          ))}
        </fieldset>
      ))}
      <button className="main" type="submit">
        {SITE_TALK.haveASay[lang]}
      </button>
    </form>
  );
}

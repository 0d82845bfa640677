/** 公开抽签: the draws of the county; of one its pool, hash, number and who sits, and the way to draw it again. */
import type { DrawContentPage, DrawsPage } from '../../contract/site-room.ts';
import { type Day, startOf } from '../../domain/kernel/day.ts';
import { type Sentence, say } from '../kit/sentences.ts';
import { dateOf } from '../kit/when.ts';
import { Fact } from './frame.tsx';
import type { Reading } from './reading.ts';
import { SITE_DRAW } from './room-words.ts';

const teller =
  ({ view }: Reading) =>
  (sentence: Sentence, values?: Record<string, string | number>): string =>
    say(sentence, view.lang, values);

const dayOf = ({ view }: Reading, day: Day): string => dateOf(startOf(day), view.lang);

export function Draws({ r, page: { draws, older, continued } }: { r: Reading; page: DrawsPage }) {
  const { view, to } = r;
  const w = teller(r);
  return (
    <>
      <h1>{w(SITE_DRAW.title)}</h1>
      <p className="lead">{w(SITE_DRAW.lead)}</p>
      {draws.length === 0 ? <p className="empty">{w(SITE_DRAW.none)}</p> : null}
      <ol className="list">
        {draws.map(({ drawId, title, within, placeName, publishedOn, number, numberDay }) => (
          <li key={drawId}>
            <time dateTime={publishedOn}>{dayOf(r, publishedOn)}</time>
            <a href={to(`/draws/${drawId}`)} lang={view.lang === 'en' ? 'zh-CN' : undefined}>
              {title}
            </a>
            <p>
              {[...within, placeName].join(' ')} ·{' '}
              {number === null
                ? w(SITE_DRAW.toCome, { day: dayOf(r, numberDay) })
                : `${w(SITE_DRAW.number)} ${number}`}
            </p>
          </li>
        ))}
      </ol>
      <p className="links">
        {continued ? <a href={to('/draws')}>{w(SITE_DRAW.fromStart)}</a> : null}
        {older === null ? null : (
          <a rel="next" href={to('/draws', { before: older })}>
            {w(SITE_DRAW.older)}
          </a>
        )}
      </p>
    </>
  );
}

export function Draw({ r, page: { draw } }: { r: Reading; page: DrawContentPage }) {
  const { view } = r;
  const w = teller(r);
  const { number, seed, seated, declined, vacant } = draw;
  const written = view.lang === 'en' ? 'zh-CN' : undefined;
  return (
    <>
      <h1 lang={written}>{draw.title}</h1>
      <p className="lead">
        {[...draw.within, draw.placeName].join(' ')} · {w(SITE_DRAW.publishedOn)} {dayOf(r, draw.publishedOn)}
      </p>
      <dl className="facts">
        <Fact name={w(SITE_DRAW.hash)}>
          <code className="long">{draw.hash}</code>
        </Fact>
        <Fact name={w(SITE_DRAW.numberFrom)}>
          <span lang={written}>{draw.numberFrom}</span>
        </Fact>
        <Fact name={w(SITE_DRAW.number)}>
          {number ?? w(SITE_DRAW.toCome, { day: dayOf(r, draw.numberDay) })}
        </Fact>
        {seed === null ? null : (
          <Fact name={w(SITE_DRAW.seed)}>
            <code className="long">{seed}</code>
          </Fact>
        )}
        {number === null ? null : <Fact name={w(SITE_DRAW.seated)}>{seated.join(' ')}</Fact>}
        {declined.length === 0 ? null : <Fact name={w(SITE_DRAW.declined)}>{declined.join(' ')}</Fact>}
        {vacant === 0 ? null : <Fact name={w(SITE_DRAW.seated)}>{w(SITE_DRAW.vacant, { n: vacant })}</Fact>}
      </dl>
      <p className="links">
        <a href={`/verify/?draw=${draw.drawId}${view.lang === 'en' ? '&lang=en' : ''}`}>
          {w(SITE_DRAW.verify)}
        </a>{' '}
        <a href={`/draws/${draw.drawId}/proof.json`} download>
          {w(SITE_DRAW.proof)}
        </a>
      </p>
      <h2>{w(SITE_DRAW.pool)}</h2>
      <p>{w(SITE_DRAW.poolLead)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
      <pre className="pool" lang="zh-CN" tabIndex={0}>
        {draw.pool}
      </pre>
    </>
  );
}

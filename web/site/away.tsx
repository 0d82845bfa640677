/** 外出联系卡: plain pages: choose the village, write, keep the code; later read, change, delete. */
import type { PlaceChoice } from '../../contract/site.ts';
import type {
  AwayCardPage,
  AwayField,
  AwayForm,
  AwayPage,
  AwayTrouble,
  AwayWrittenPage,
} from '../../contract/site-away.ts';
import { WISHES } from '../../domain/area/absence-card.ts';
import { OPENING_PURPOSE_LABELS, WISH_LABELS } from '../kit/area-words.ts';
import { type Sentence, say } from '../kit/sentences.ts';
import { POST_LABELS } from '../kit/terms.ts';
import { AWAY, AWAY_TROUBLE, AWAY_WRONG } from './away-words.ts';
import { Fact, Kept } from './frame.tsx';
import { Qr } from './qr.tsx';
import { dayAndTime, type Reading } from './reading.ts';

const sayer =
  ({ view }: Reading) =>
  (sentence: Sentence, values?: Readonly<Record<string, string>>): string =>
    say(sentence, view.lang, values);

export function Away({ r, page }: { r: Reading; page: AwayPage }) {
  const told = sayer(r);
  const { place, exact } = page;
  return (
    <>
      <h1>{told(AWAY.title)}</h1>
      <p className="lead">{told(AWAY.lead)}</p>
      <p>{told(AWAY.notAsked)}</p>
      {exact && place !== null ? <Writing r={r} page={page} place={place} /> : <Which r={r} page={page} />}
      <ByCode r={r} unknown={page.unknown} />
    </>
  );
}

/** One link each: towns, then their villages. */
function Which({ r, page: { place, below } }: { r: Reading; page: AwayPage }) {
  const told = sayer(r);
  return (
    <section>
      <h2>{told(AWAY.which)}</h2>
      <p className="hint">{told(place === null ? AWAY.whichTown : AWAY.whichVillage)}</p>
      <ul className="places" lang={r.view.lang === 'en' ? 'zh-CN' : undefined}>
        {below.map(({ code, name }) => (
          <li key={code}>
            <a href={r.to('/away', { place: code })}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Writing({ r, page, place }: { r: Reading; page: AwayPage; place: PlaceChoice }) {
  const told = sayer(r);
  const { form, cardId } = page;
  return (
    <form action={r.to('/away')} method="post">
      <input type="hidden" name="commandId" value={form.commandId} />
      <input type="hidden" name="cardId" value={cardId} />
      <input type="hidden" name="placeCode" value={place.code} />
      <p>
        {told(AWAY.village)}
        {r.w.colon}
        <b lang={r.view.lang === 'en' ? 'zh-CN' : undefined}>{[...place.within, place.name].join(' ')}</b>{' '}
        <a href={r.to('/away')}>{told(AWAY.other)}</a>
      </p>
      <Wrongs r={r} wrong={page.wrong} trouble={page.trouble} />
      <Fields r={r} form={form} wrong={page.wrong} />
      <button className="main" type="submit">
        {told(AWAY.submit)}
      </button>
    </form>
  );
}

function Wrongs({
  r,
  wrong,
  trouble,
}: {
  r: Reading;
  wrong: readonly AwayField[];
  trouble: AwayTrouble | null;
}) {
  const told = sayer(r);
  if (trouble === null && wrong.length === 0) return null;
  return (
    <div className="trouble" role="alert">
      {trouble === null ? null : <p>{told(AWAY_TROUBLE[trouble])}</p>}
      {wrong.map((field) => (
        <p key={field}>
          <a href={`#${field}`}>{told(AWAY_WRONG[field])}</a>
        </p>
      ))}
    </div>
  );
}

function Fields({ r, form, wrong }: { r: Reading; form: AwayForm; wrong: readonly AwayField[] }) {
  const told = sayer(r);
  const bad = (field: AwayField) => (wrong.includes(field) ? { 'aria-invalid': true } : {});
  return (
    <>
      <div className="field">
        <label htmlFor="called">{told(AWAY.called)}</label>
        <input
          id="called"
          name="called"
          required
          maxLength={20}
          autoComplete="name"
          defaultValue={form.called}
          {...bad('called')}
        />
      </div>
      <div className="field">
        <label htmlFor="phone">{told(AWAY.phone)}</label>
        <input
          id="phone"
          name="phone"
          type="tel"
          required
          maxLength={20}
          autoComplete="tel"
          defaultValue={form.phone}
          {...bad('phone')}
        />
      </div>
      <fieldset id="wishes">
        <legend>{told(AWAY.wishes)}</legend>
        {WISHES.map((wish) => (
          <label key={wish} className="pick">
            <input type="checkbox" name={wish} value="yes" defaultChecked={form.wishes.includes(wish)} />
            {told(WISH_LABELS[wish])}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor="house">
          {told(AWAY.house)}
          {told(AWAY.optional)}
        </label>
        <p className="hint" id="house-hint">
          {told(AWAY.houseHint)}
        </p>
        <input
          id="house"
          name="house"
          maxLength={40}
          autoComplete="off"
          aria-describedby="house-hint"
          defaultValue={form.house}
          {...bad('house')}
        />
      </div>
    </>
  );
}

function ByCode({ r, unknown }: { r: Reading; unknown: boolean }) {
  const told = sayer(r);
  return (
    <section>
      <h2>{told(AWAY.again)}</h2>
      {unknown ? (
        <p className="trouble" role="alert" id="unknown">
          {told(AWAY.unknown)}
        </p>
      ) : null}
      <form action="/away" method="get">
        <Kept r={r} />
        <label htmlFor="code">{told(AWAY.code)}</label>
        <input
          id="code"
          name="code"
          required
          minLength={8}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          {...(unknown && { 'aria-invalid': true, 'aria-describedby': 'unknown' })}
        />
        <p>
          <button type="submit">{told(AWAY.open)}</button>
        </p>
      </form>
    </section>
  );
}

export function AwayWritten({ r, page }: { r: Reading; page: AwayWrittenPage }) {
  const told = sayer(r);
  return (
    <>
      <h1>{told(AWAY.written)}</h1>
      <p className="lead">{told(AWAY.writtenLead)}</p>
      <section className="slip" aria-label={told(AWAY.title)}>
        <dl>
          <dt>{told(AWAY.code)}</dt>
          <dd className="code">{page.code}</dd>
          <dt>{told(AWAY.until)}</dt>
          <dd>{page.expires}</dd>
        </dl>
        <Qr qr={page.qr} label={told(AWAY.scan)} />
      </section>
      <p className="no-print links">
        <a href={r.to(`/away/${page.code}`)}>{told(AWAY.see)}</a>
      </p>
    </>
  );
}

export function AwayCard({ r, page }: { r: Reading; page: AwayCardPage }) {
  const told = sayer(r);
  const { code, card, form, saved } = page;
  return (
    <>
      <h1>{told(AWAY.title)}</h1>
      {saved ? (
        <p className="note" role="status">
          {told(AWAY.saved)}
        </p>
      ) : null}
      <p className="lead">{told(AWAY.ends, { day: card.expires })}</p>
      <Wrongs r={r} wrong={page.wrong} trouble={page.trouble} />
      <dl className="facts">
        <Fact name={told(AWAY.village)}>{card.placeName}</Fact>
        {page.trouble === 'changed-meanwhile' ? (
          <Fact name={told(AWAY.now)}>
            {[card.called, card.phone, ...card.wishes.map((wish) => told(WISH_LABELS[wish])), card.house]
              .filter((text) => text !== '')
              .join(' · ')}
          </Fact>
        ) : null}
      </dl>
      <form action={r.to(`/away/${code}`)} method="post">
        <input type="hidden" name="commandId" value={form.commandId} />
        <input type="hidden" name="version" value={card.version} />
        <Fields r={r} form={form} wrong={page.wrong} />
        <button className="main" type="submit">
          {told(AWAY.save)}
        </button>
      </form>
      <OpenedBy r={r} card={card} />
      <details>
        <summary>{told(AWAY.end)}</summary>
        <form action={r.to(`/away/${code}/end`)} method="post">
          <input type="hidden" name="commandId" value={form.commandId} />
          <p className="hint">{told(AWAY.endHint)}</p>
          <button type="submit">{told(AWAY.end)}</button>
        </form>
      </details>
    </>
  );
}

function OpenedBy({ r, card: { openings } }: { r: Reading; card: AwayCardPage['card'] }) {
  const told = sayer(r);
  return (
    <section>
      <h2>{told(AWAY.openings)}</h2>
      {openings.length === 0 ? <p>{told(AWAY.notOpened)}</p> : null}
      <ul>
        {openings.map(({ at, post, placeName, purpose }) => (
          <li key={at}>
            {dayAndTime(at, r.view.lang)} · {placeName} {told(POST_LABELS[post])} ·{' '}
            {told(OPENING_PURPOSE_LABELS[purpose])}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function AwayEnded({ r }: { r: Reading }) {
  const told = sayer(r);
  return (
    <>
      <h1>{told(AWAY.ended)}</h1>
      <p className="lead">{told(AWAY.endedLead)}</p>
    </>
  );
}

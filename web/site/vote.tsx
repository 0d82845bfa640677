/** 手机表决 on the public site: a code in the room leads here; one motion, three large buttons. */
import type { OpenVote } from '../../contract/meeting-phone-vote.ts';
import type { VotePage } from '../../contract/site-vote.ts';
import { SAYINGS } from '../../domain/meeting/phone-vote.ts';
import type { Reading } from './reading.ts';
import { SAYING_REFUSALS, SITE_VOTE } from './vote-words.ts';

interface Part {
  readonly r: Reading;
  readonly page: VotePage;
}

export function Vote({ r, page }: Part) {
  const { lang } = r.view;
  const { code, vote } = page;
  if (code === '')
    return (
      <>
        <h1>{SITE_VOTE.title[lang]}</h1>
        <p className="lead">{SITE_VOTE.lead[lang]}</p>
        <CodeForm r={r} />
      </>
    );
  return (
    <>
      <h1>{SITE_VOTE.title[lang]}</h1>
      <Trouble r={r} page={page} />
      {vote === null ? (
        <p className="lead">{SITE_VOTE.none[lang]}</p>
      ) : (
        <Saying r={r} page={page} vote={vote} />
      )}
      <p className="links">
        <a href={r.to(`/vote/${encodeURIComponent(code)}`)}>{SITE_VOTE.again[lang]}</a>{' '}
        <a href={r.to('/vote')}>{SITE_VOTE.other[lang]}</a>
      </p>
    </>
  );
}

function CodeForm({ r: { to, view } }: { readonly r: Reading }) {
  const { lang } = view;
  return (
    <form action={to('/vote')} method="get">
      {lang === 'en' ? <input type="hidden" name="lang" value="en" /> : null}
      {view.large ? <input type="hidden" name="size" value="large" /> : null}
      <label>
        {SITE_VOTE.code[lang]}
        <input name="code" required maxLength={40} autoComplete="off" autoCapitalize="characters" />
      </label>
      <button className="main" type="submit">
        {SITE_VOTE.go[lang]}
      </button>
    </form>
  );
}

function Trouble({ r: { view }, page: { trouble, taken, vote } }: Part) {
  const { lang } = view;
  if (trouble !== null)
    return (
      <p className="trouble" role="alert">
        {trouble in SAYING_REFUSALS
          ? SAYING_REFUSALS[trouble as keyof typeof SAYING_REFUSALS][lang]
          : SITE_VOTE[trouble === 'too-often' ? 'tooOften' : 'unfit'][lang]}
      </p>
    );
  if (taken) return <p role="status">{SITE_VOTE.taken[lang]}</p>;
  return vote?.said === true ? <p role="status">{SITE_VOTE.said[lang]}</p> : null;
}

function Saying({ r: { to, view }, page, vote }: Part & { readonly vote: OpenVote }) {
  const { lang } = view;
  const zh = lang === 'en' ? { lang: 'zh-CN' } : {};
  return (
    <>
      <p className="hint" {...zh}>
        {vote.meeting} · {vote.item}
      </p>
      <h2>{SITE_VOTE[vote.amends ? 'amendment' : 'motion'][lang]}</h2>
      <p className="motion" {...zh}>
        {vote.text}
      </p>
      {vote.counted ? (
        <form action={to(`/vote/${encodeURIComponent(page.code)}`)} method="post">
          <input type="hidden" name="commandId" value={page.commandId} />
          <input type="hidden" name="blind" value={page.blind} />
          <p className="hint">{SITE_VOTE.how[lang]}</p>
          {SAYINGS.map((stance) => (
            <button key={stance} className="main saying" type="submit" name="stance" value={stance}>
              {SITE_VOTE[stance][lang]}
            </button>
          ))}
        </form>
      ) : (
        <p className="trouble">{SAYING_REFUSALS['not-counted'][lang]}</p>
      )}
      <p className="hint">{SITE_VOTE.byHand[lang]}</p>
    </>
  );
}

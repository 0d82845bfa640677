/** 我的信息和提醒: by code: seen, taken out, corrected, deleted; and whether notices come as texts. */
import type { OwnDataPage } from '../../contract/site-own.ts';
import { say } from '../kit/sentences.ts';
import { Fact } from './frame.tsx';
import { CANNOT_CHOOSE, OWN, OWN_DONE, OWN_TROUBLE } from './own-words.ts';
import { dayAndTime, type Reading } from './reading.ts';

interface Part {
  readonly r: Reading;
  readonly page: OwnDataPage;
}

export function Own({ r, page }: Part) {
  const { lang } = r.view;
  const { own, code, done, trouble } = page;
  return (
    <>
      <h1>{OWN.title[lang]}</h1>
      <p>
        <a href={r.to(`/follow/${code}`)}>{OWN.back[lang]}</a> · {own.no}
      </p>
      {done === null ? null : (
        <p className="note" role="status">
          {OWN_DONE[done][lang]}
        </p>
      )}
      {trouble === null ? null : (
        <p className="trouble" role="alert">
          {OWN_TROUBLE[trouble][lang]}
        </p>
      )}
      <h2>{OWN.kept[lang]}</h2>
      <dl className="facts">
        <Fact name={OWN.name[lang]}>{own.name ?? OWN.none[lang]}</Fact>
        <Fact name={OWN.phone[lang]}>{own.phone ?? OWN.none[lang]}</Fact>
      </dl>
      <p className="hint">{OWN.masked[lang]}</p>
      <Notices r={r} page={page} />
      <section>
        <h2>{OWN.takeOut[lang]}</h2>
        <p>
          {OWN.takeOutLead[lang]} <a href={r.to(`/follow/${code}/own.json`)}>{OWN.json[lang]}</a> ·{' '}
          <a href={r.to(`/follow/${code}/own.csv`)}>{OWN.csv[lang]}</a>
        </p>
      </section>
      {own.name === null && own.phone === null ? null : (
        <>
          <Correct r={r} page={page} />
          <Erase r={r} page={page} />
        </>
      )}
      <p className="hint">{OWN.stays[lang]}</p>
    </>
  );
}

const Sent = ({ page }: Pick<Part, 'page'>) => (
  <input type="hidden" name="commandId" value={page.commandId} />
);

function Notices({ r, page }: Part) {
  const { lang } = r.view;
  const { choice, cannotChoose } = page.own;
  return (
    <section>
      <h2>{OWN.notices[lang]}</h2>
      <p>{OWN.noticesLead[lang]}</p>
      {choice === null ? null : (
        <form action={r.to(`/follow/${page.code}/stop`)} method="post">
          <Sent page={page} />
          <p className="note">
            {say(OWN.goesTo, lang, {
              to: choice.channel === 'wechat' ? OWN.byWechat[lang] : choice.shown,
            })}{' '}
            <small>{dayAndTime(choice.since, lang)}</small>
          </p>
          <button type="submit">{OWN.stop[lang]}</button>
        </form>
      )}
      {cannotChoose === null ? (
        <form action={r.to(`/follow/${page.code}/choose`)} method="post">
          <Sent page={page} />
          <label htmlFor="to-phone">{choice === null ? OWN.toPhone[lang] : OWN.change[lang]}</label>
          <input
            id="to-phone"
            name="phone"
            type="tel"
            required
            maxLength={20}
            autoComplete="tel"
            {...(page.trouble === 'bad-phone' && { defaultValue: page.typed.phone, 'aria-invalid': true })}
          />
          <button className="main" type="submit">
            {OWN.agree[lang]}
          </button>
        </form>
      ) : (
        <p className="note">{CANNOT_CHOOSE[cannotChoose][lang]}</p>
      )}
      {page.own.wechat === null ? null : (
        <p>
          <a href={page.own.wechat}>{OWN.wechatDoor[lang]}</a>
        </p>
      )}
    </section>
  );
}

function Correct({ r, page }: Part) {
  const { lang } = r.view;
  const wrong = page.trouble === 'bad-correction';
  return (
    <details open={wrong}>
      <summary>{OWN.correct[lang]}</summary>
      <form action={r.to(`/follow/${page.code}/correct`)} method="post">
        <Sent page={page} />
        <p className="hint">{OWN.correctHint[lang]}</p>
        <label htmlFor="own-name">{OWN.name[lang]}</label>
        <input
          id="own-name"
          name="name"
          maxLength={30}
          autoComplete="name"
          {...(wrong && { defaultValue: page.typed.name, 'aria-invalid': true })}
        />
        <label htmlFor="own-phone">{OWN.phone[lang]}</label>
        <input
          id="own-phone"
          name="phone"
          type="tel"
          maxLength={20}
          autoComplete="tel"
          {...(wrong && { defaultValue: page.typed.phone, 'aria-invalid': true })}
        />
        <button type="submit">{OWN.save[lang]}</button>
      </form>
    </details>
  );
}

function Erase({ r, page }: Part) {
  const { lang } = r.view;
  return (
    <details>
      <summary>{OWN.erase[lang]}</summary>
      <form action={r.to(`/follow/${page.code}/erase`)} method="post">
        <Sent page={page} />
        <p className="hint">{OWN.eraseHint[lang]}</p>
        <button type="submit">{OWN.eraseNow[lang]}</button>
      </form>
    </details>
  );
}

/** 接微信: opened in WeChat, confirmed by whoever came; nothing is bound before. */
import type { WechatPage } from '../../contract/site-own.ts';
import { OWN } from './own-words.ts';
import { Qr } from './qr.tsx';
import type { Reading } from './reading.ts';

export function Wechat({ r, page: { at } }: { r: Reading; page: WechatPage }) {
  const { lang } = r.view;
  return (
    <>
      <h1>{OWN.wechat[lang]}</h1>
      {at.stage === 'open' ? (
        <>
          <p className="lead">{OWN.wechatOpen[lang]}</p>
          <p>
            <a href={at.link}>{OWN.wechatGo[lang]}</a>
          </p>
          <Qr qr={at.qr} label={OWN.wechatScan[lang]} />
        </>
      ) : null}
      {at.stage === 'confirm' ? (
        <form action={r.to('/wechat/confirm')} method="post">
          <p className="lead">{OWN.wechatConfirm[lang]}</p>
          <input type="hidden" name="commandId" value={at.commandId} />
          <input type="hidden" name="grant" value={at.grant} />
          <button className="main" type="submit">
            {OWN.wechatYes[lang]}
          </button>
        </form>
      ) : null}
      {at.stage === 'done' ? <p role="status">{OWN.wechatDone[lang]}</p> : null}
      {at.stage === 'ended' ? <p role="status">{OWN.wechatEnded[lang]}</p> : null}
    </>
  );
}

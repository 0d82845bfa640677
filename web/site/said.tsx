/** 凭条: the number and the follow code, shown once, to be photographed, copied or printed. */
import type { SaidPage } from '../../contract/site.ts';
import { Qr } from './qr.tsx';
import type { Reading } from './reading.ts';

export function Said({ r: { w, to, view }, page }: { r: Reading; page: SaidPage }) {
  return (
    <>
      <h1>{w.said}</h1>
      <p className="lead">{w.saidLead}</p>
      <section className="slip" aria-label={w.said}>
        <dl>
          <dt>{w.number}</dt>
          <dd>{page.no}</dd>
          <dt>{w.code}</dt>
          <dd className="code">{page.followCode}</dd>
        </dl>
        <Qr qr={page.qr} label={w.scan} />
        <p className="only-print">
          {view.origin}/follow · {w.sheetFoot(view.countyName)}
        </p>
      </section>
      <p>{w.saidNext}</p>
      <p className="no-print hint">{w.printHint}</p>
      <p className="no-print links">
        <a href={to(`/follow/${page.followCode}`)}>{w.seeProgress}</a> <a href={to('/say')}>{w.sayAnother}</a>
      </p>
    </>
  );
}

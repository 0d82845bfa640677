/** 验真: where anybody can check that what a page shows stands as it was published, and what exactly is sealed. */
import type { SiteProof } from '../../contract/site.ts';
import { SEAL_WORDS, SEALED_WORDS, type Sealed } from './on-record-words.ts';
import { Printed } from './printed.tsx';
import { Qr } from './qr.tsx';
import type { Reading } from './reading.ts';

interface Part {
  readonly r: Reading;
  /** Null within its first minutes. */
  readonly proof: SiteProof | null;
  readonly of: Sealed;
  /** Where `proof.json` is. */
  readonly file: string;
}

export function OnRecord({ r: { w, view }, proof, of, file }: Part) {
  if (proof === null) return <p className="hint no-print">{w.notOnRecordYet}</p>;
  return (
    <section className="no-print" aria-labelledby="on-record">
      <h2 id="on-record">{w.onRecord}</h2>
      <p>{of === 'minutes' ? SEAL_WORDS.minutesLead[view.lang] : w.onRecordLead}</p>
      <p>{SEALED_WORDS[of][view.lang]}</p>
      <p className="links">
        <a href={proof.link}>{w.verifyIt}</a>{' '}
        <a href={file} download>
          {w.keepProof}
        </a>
      </p>
      <p className="hint">
        {proof.witnesses.length === 0 ? w.noWitness : w.witnessedBy(proof.witnesses.join(w.comma))}
      </p>
    </section>
  );
}

/** On paper: the code of the page, and the code that is the proof. */
export const PrintedCodes = ({ r, qr, path, proof }: Pick<Part, 'r' | 'proof'> & PageCode) => (
  <div className="only-print">
    <div className="codes">
      <Qr qr={qr} label={r.view.origin + path} />
      {proof === null ? null : <Printed r={r} proof={proof} />}
    </div>
  </div>
);

interface PageCode {
  readonly qr: Parameters<typeof Qr>[0]['qr'];
  readonly path: string;
}

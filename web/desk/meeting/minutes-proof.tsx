/** 纪要上的验真码: once all have signed it stands on the public record; then its code leads to the page that compares a copy with it. */
import { listProofs } from '../../../contract/record.ts';
import { proofLink, withoutClock } from '../../../domain/record/link.ts';
import { Notice } from '../../kit/notice.tsx';
import { QrImage } from '../../kit/qr-image.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { qrOf } from '../qr.ts';
import { MEETING_WORDS } from './words.ts';

export function MinutesProof({ hash }: { readonly hash: string }) {
  const say = useSay();
  const { answer } = useAsked(listProofs, { query: { hash } }, { fresh: true });
  const [proof] = answer?.entries.flatMap((entry) => entry.proof ?? []).slice(-1) ?? [];
  return (
    <>
      {proof !== undefined && <Code link={proofLink(printed(proof))} />}
      <p className="paper-hash">原文校验码 {hash}</p>
      {answer !== undefined && proof === undefined && (
        <div className="no-print">
          <Notice still>{say(MEETING_WORDS.notOnRecord)}</Notice>
        </div>
      )}
    </>
  );
}

/** The whole text stays out of the code: it is on the paper. */
const printed = (proof: Parameters<typeof proofLink>[0]) => ({
  ...proof,
  enclosed: null,
  checkpoint: withoutClock(proof.checkpoint),
});

function Code({ link }: { readonly link: string }) {
  const say = useSay();
  return (
    <>
      <div className="paper-proof">
        <QrImage svg={qrOf(`${location.origin}/verify/#${link}`)} alt="" />
        <p>扫码验真：把手里的纪要（Word 文件，或全文）放进去，改过一个字都对不上。断网也能验。</p>
      </div>
      <p className="no-print">
        <a href={`/verify/#${link}`}>{say(MEETING_WORDS.checkCopy)}</a>
      </p>
    </>
  );
}

/** 纪要上的验真码: once all have signed it stands on the public record; then its code leads to the page that compares a copy with it. */
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { listProofs } from '../../../contract/record.ts';
import { proofLink, withoutClock } from '../../../domain/record/link.ts';
import { call } from '../../kit/api.ts';
import { CODE_SAYS } from '../../kit/meeting/minutes-text.ts';
import { Notice } from '../../kit/notice.tsx';
import { QrImage } from '../../kit/qr-image.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { qrBitmap, qrOf } from '../qr.ts';
import { MEETING_WORDS } from './words.ts';

export function MinutesProof({ hash }: { readonly hash: string }) {
  const say = useSay();
  const { answer } = useAsked(listProofs, { query: { hash } }, { fresh: true });
  const path = answer && checkPath(answer);
  return (
    <>
      {path !== undefined && <Code path={path} />}
      <p className="paper-hash">原文校验码 {hash}</p>
      {answer !== undefined && path === undefined && (
        <div className="no-print">
          <Notice still>{say(MEETING_WORDS.notOnRecord)}</Notice>
        </div>
      )}
    </>
  );
}

/** The code as a picture for the Word file; undefined while nothing stands on record, or without a network. */
export async function codePicture(hash: string): Promise<Uint8Array | undefined> {
  const reply = await call(listProofs, { query: { hash } });
  const path = reply.kind === 'answer' ? checkPath(reply.answer) : undefined;
  return path === undefined ? undefined : qrBitmap(location.origin + path);
}

/** Where a copy is compared. The whole text stays out of the code: it is on the paper. */
function checkPath({ entries }: AnswerOf<typeof listProofs>): string | undefined {
  const [proof] = entries.flatMap((entry) => entry.proof ?? []).slice(-1);
  if (proof === undefined) return undefined;
  const printed = { ...proof, enclosed: null, checkpoint: withoutClock(proof.checkpoint) };
  return `/verify/#${proofLink(printed)}`;
}

function Code({ path }: { readonly path: string }) {
  const say = useSay();
  return (
    <>
      <div className="paper-proof">
        <QrImage svg={qrOf(location.origin + path)} alt="" />
        <p>{CODE_SAYS}</p>
      </div>
      <p className="no-print">
        <a href={path}>{say(MEETING_WORDS.checkCopy)}</a>
      </p>
    </>
  );
}

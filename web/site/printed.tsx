/** 公示栏上的码: the proof itself, and the checkpoint it stands under, for whoever compares boards. */
import type { SiteProof } from '../../contract/site.ts';
import { Qr } from './qr.tsx';
import type { Reading } from './reading.ts';

export const Printed = ({ r: { w }, proof }: { readonly r: Reading; readonly proof: SiteProof }) => (
  <div className="proof">
    <Qr qr={proof.qr} label={w.scanToVerify} />
    <p>{w.checkpoint(proof.size, proof.root, proof.key)}</p>
  </div>
);

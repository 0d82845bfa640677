export interface Checked {
  readonly problem: 'no-proof' | 'not-on-record' | 'other-text' | 'forged-signature' | 'not-signed' | null;
  readonly entry: Readonly<Record<string, string | number | null>> | null;
  readonly signers: readonly { readonly name: string; readonly at: number | null; readonly key: string }[];
  readonly origin?: string;
  readonly size?: number;
  readonly root?: string;
}
export interface ReadProof {
  readonly text: string;
  readonly checkpoint: string;
  readonly enclosed: string | null;
}
export function readProof(told: string): ReadProof | undefined;
export function checkProof(proof: unknown, keys: string): Checked;
export function rootBy(
  leaf: Uint8Array,
  place: number,
  size: number,
  path: readonly Uint8Array[],
): Uint8Array;
export function isSignedBy(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
export function sha256(message: Uint8Array): Uint8Array;

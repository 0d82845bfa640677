/** 钥匙: what this browser knows of the county's keys. The first it saw are kept: others that come later are told of, not taken. */
export interface KnownKeys {
  /** One a line; empty when none were ever seen. */
  readonly text: string;
  /** The record's own key is another than the one that was kept. */
  readonly changed: boolean;
}

const KEPT = 'record-keys';

export async function knownKeys(): Promise<KnownKeys> {
  const kept = localStorage.getItem(KEPT) ?? '';
  const now = await fetch('/log/keys').then(
    (reply) => (reply.ok ? reply.text() : ''),
    () => '',
  );
  if (now === '' || now === kept) return { text: kept, changed: false };
  const changed = kept !== '' && ownOf(kept) !== ownOf(now);
  if (!changed) localStorage.setItem(KEPT, now);
  return { text: changed ? kept : now, changed };
}

/** The record's own key stands first. */
const ownOf = (text: string): string => text.split('\n', 1)[0] ?? '';

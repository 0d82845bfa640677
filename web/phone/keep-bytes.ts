/** 存照片和录音: bytes go into the own store; a phone without room keeps the words all the same. */
import { keepBytes, withRoom } from './outbox/photos.ts';
import { FullError } from './outbox/store.ts';
import { ownNow } from './own.ts';

/** False when the phone has no room for it; the words are not touched. */
export async function keepBytesOrNot(sha256: string, bytes: Uint8Array): Promise<boolean> {
  const own = ownNow();
  if (own === undefined) return false;
  try {
    await withRoom(own.opened.ports, () => keepBytes(own.store, sha256, bytes));
    return true;
  } catch (problem) {
    if (problem instanceof FullError) return false;
    throw problem;
  }
}

/** 导出: the queue as a file, with everything that is needed to bring it in by another way, and without any key. */
import { OLDEST_PROTOCOL, PROTOCOL } from '../../../domain/sync/command.ts';
import type { Own } from '../keeping/own.ts';
import { bytesOf, photosOf } from '../outbox/photos.ts';

interface ExportedPhoto {
  readonly sha256: string;
  readonly commandId: string;
  /** Of a clip. */
  readonly clipId?: string | undefined;
  /** base64. */
  readonly bytes: string | null;
}

/** What was not taken yet, and its pictures. */
export async function exported(own: Own): Promise<string> {
  const following = await photosOf(own.store);
  // A picture is brought in with the command that names it, which may have arrived before.
  const naming = new Set(following.map(({ of }) => of));
  const queue = (await own.outbox.items()).filter(
    ({ item }) => item.standing !== 'taken' || (naming.has(item.command.commandId) && !item.bare),
  );
  const about = await own.outbox.about();
  const photos: ExportedPhoto[] = [];
  for (const { sha256, of, clipId } of following) {
    const bytes = await bytesOf(own.store, sha256);
    photos.push({ sha256, commandId: of, clipId, bytes: bytes === undefined ? null : base64Of(bytes) });
  }
  const me = await own.me();
  return JSON.stringify(
    {
      what: 'xiezhi-outbox',
      protocol: { spoken: PROTOCOL, oldest: OLDEST_PROTOCOL },
      device: about.device,
      place: me?.office.placeName,
      at: own.opened.ports.clock().at,
      commands: queue.map(({ item: { command, standing, outcome, shown, sensitive } }) => ({
        ...{ command, standing, outcome, shown, sensitive },
      })),
      photos,
    },
    null,
    1,
  );
}

const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

/** Offers a text to be saved as a file. */
export function offer(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

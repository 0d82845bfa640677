/**
 * 读文件: an exported queue as it is brought in on another phone of the same person. Nothing of it is believed: what does not fit is
 * left out, what was written under an office of somebody else is counted and left out, and the server judges the rest as if
 * it had been written here.
 */
import type { OfflineCommand } from '../../../domain/sync/command.ts';
import { hexOf } from '../device/sealed.ts';
import type { Brought } from '../outbox/bring-in.ts';
import type { Item } from '../outbox/item.ts';

export interface Read extends Brought {
  /** Written under offices that are not this person's. */
  readonly others: number;
  /** Pictures and clips whose bytes are not what their name says, or not there. */
  readonly spoilt: number;
  /** By the clock of the phone that wrote the file. */
  readonly at: number;
}

const MOST = 5000;

/** Undefined: no file of ours. */
export async function readExported(text: string, offices: readonly string[]): Promise<Read | undefined> {
  const file = parsed(text);
  if (file?.what !== 'xiezhi-outbox' || !Array.isArray(file.commands)) return undefined;
  const rows = file.commands.slice(0, MOST).map(recordOf);
  const read = rows.flatMap((row) => itemOf(row) ?? []);
  const items = read.filter(({ command }) => offices.includes(command.officeId));
  const ids = new Set(items.map(({ command }) => command.commandId));
  const named = (Array.isArray(file.photos) ? file.photos.map(recordOf) : []).filter(({ commandId }) =>
    ids.has(String(commandId)),
  );
  const photos: Brought['photos'][number][] = [];
  for (const { sha256, commandId, clipId, bytes: packed } of named) {
    const bytes = bytesOf(packed);
    if (typeof sha256 !== 'string' || bytes === undefined || (await hashOf(bytes)) !== sha256) continue;
    photos.push({
      ...{ sha256, of: String(commandId), size: bytes.length, refused: null, bytes },
      ...(typeof clipId === 'string' && { clipId }),
    });
  }
  return {
    ...{ items, photos, others: read.length - items.length, spoilt: named.length - photos.length },
    at: Number(file.at),
  };
}

type Loose = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};

function parsed(text: string): Loose | undefined {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value);

/** It may have arrived from the phone it comes from: it waits as something that went out. */
function itemOf({ command, shown, sensitive }: Loose): Item | undefined {
  const { commandId, officeId, opening, kind, version, entity, params, body, after, at, ticks } =
    recordOf(command);
  if (![commandId, officeId, opening].every(isId) || ![version, at, ticks].every(isCount)) return undefined;
  if (typeof kind !== 'string' || typeof entity !== 'string' || !Array.isArray(after)) return undefined;
  const { title, placeName } = recordOf(shown);
  return {
    command: {
      ...{ commandId, officeId, opening, kind, version, entity, after, at, ticks },
      params: recordOf(params),
      body: recordOf(body),
    } as OfflineCommand,
    standing: 'waiting',
    shown: {
      title: typeof title === 'string' ? title : '',
      ...(typeof placeName === 'string' && { placeName }),
    },
    ...(sensitive === true && { sensitive: true }),
    ...{ wentOut: true, outcome: null, answeredAt: null },
  };
}

function bytesOf(packed: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof packed !== 'string') return undefined;
  try {
    return Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const hashOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

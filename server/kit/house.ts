/** 总成: what every request is given: the database, the clock, chance, files, the county and its settings. */
import type { Calendar, Day, Moment } from '../../domain/kernel/day.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Database } from './database.ts';
import type { ErasureBook } from './erasures.ts';
import type { FileStore } from './files.ts';
import type { HandedBook } from './handed.ts';
import type { Paces } from './pace.ts';
import type { Pieces } from './pieces.ts';

/** Somebody outside who signs what the public record shows, and where. */
export interface Witness {
  /** 32 bytes of an Ed25519 key under a name (C2SP tlog-cosignature). */
  readonly key: { readonly name: string; readonly signs: 'note' | 'cosignature'; readonly key: Uint8Array };
  /** Where it takes checkpoints: its address and `/add-checkpoint`. */
  readonly url: URL;
}

/** The short name behind a place's or unit's code, as of a day when one is named; the code itself when nothing has it. */
export type Names = (code: string, day?: Day) => string;

export interface House {
  readonly database: Database;
  readonly county: PlaceCode;
  readonly files: FileStore;
  readonly pieces: Pieces;
  /** What was erased because somebody asked, in a file beside the store. */
  readonly erasures: ErasureBook;
  /** Which letters were handed to a gateway, in a file beside the store. */
  readonly handed: HandedBook;
  readonly now: () => Moment;
  /** `count` random whole numbers from 0 to `below` - 1. */
  readonly chance: (count: number, below: number) => readonly number[];
  readonly newId: () => string;
  /** Keys follow codes, so that a stolen table opens nothing. */
  readonly secret: Buffer;
  /** Who witnesses the public record (server/record/witnesses.ts). */
  readonly witnesses: readonly Witness[];
  /** Where gateways of texts and messages are, by name (server/notice/gateways-file.ts). */
  readonly gateways: ReadonlyMap<string, URL>;
  readonly calendar: Calendar;
  readonly names: Names;
  /** The county's own settings by name; a word that finds none uses its defaults. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Reads settings, calendar and names again: after a change, and each minute for the changes of other processes. */
  readonly reread: () => Promise<void>;
  /** Writes an hour from one address by people without an account: enough for a village behind one address. */
  readonly publicWrites: number;
  /** Requests of one session, and of one address without a session. */
  readonly paces: Paces;
  /** Whose word about a visitor's address is taken: a proxy's, when one was named; `false` for nobody's. */
  readonly trustProxy: string | false;
  /** 备案号, once granted (国办函〔2026〕12号): stands at the foot of every page. */
  readonly filingNo?: string | undefined;
  /** Offers demonstration accounts on the sign-in page. */
  readonly demo: boolean;
  /** The address people reach us at; https makes cookies secure. */
  readonly publicUrl: URL;
  readonly log: (line: Record<string, unknown>) => void;
}

/** 读不了: why a file is not read, and where in it. */
import type { FileRefusal } from '../../../domain/kernel/sheet.ts';

export interface Unreadable {
  readonly reason: FileRefusal;
  readonly sheet?: string;
  readonly row?: number;
}

/** Thrown inside the reading process only. */
export class UnreadableError extends Error {
  readonly why: Unreadable;
  constructor(reason: FileRefusal, where: Omit<Unreadable, 'reason'> = {}) {
    super(reason);
    this.why = { reason, ...where };
  }
}

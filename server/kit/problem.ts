/** 拒绝: what a request can be told other than its answer. The HTTP number belongs here, never in the domain. */

/** Where in a file that was sent the reason was found. */
export interface WhereInFile {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
}

/** An expected "no" of a rule: 409 with its reason. */
export class RefusedError extends Error {
  readonly reason: string;
  readonly where: WhereInFile | undefined;
  constructor(reason: string, where?: WhereInFile) {
    super(reason);
    this.reason = reason;
    this.where = where;
  }
}

/** A no that names what stands in the way: 409 with its reason and that. */
export class StandingError extends RefusedError {
  readonly now: Readonly<Record<string, unknown>>;
  constructor(reason: string, now: Readonly<Record<string, unknown>>) {
    super(reason);
    this.now = now;
  }
}

/**
 * A field was changed since it was read (compare-and-set): 409 `changed-meanwhile` with the values as they are now, so that
 * both can be shown side by side.
 */
export class ChangedError extends StandingError {
  constructor(now: Readonly<Record<string, unknown>>) {
    super('changed-meanwhile', now);
  }
}

/** Not allowed or not there: both are 404, so that nothing is betrayed. */
export class NotFoundError extends Error {}

/** Nobody is signed in: 401. */
export class SignedOutError extends Error {}

/** The session is bound to a device that did not sign this request: 401, with our time for a device whose clock is off. */
export class UnprovedError extends Error {}

/** Tried too often: 429, with the seconds to wait. */
export class TooOftenError extends Error {
  readonly seconds: number;
  constructor(seconds: number) {
    super('too often');
    this.seconds = seconds;
  }
}

/** The same command id with another request: 422. */
export class OtherCommandError extends Error {}

/** Malformed in a way no schema sees: 400 with a word saying what. */
export class MalformedError extends Error {
  readonly what: string;
  constructor(what: string) {
    super(what);
    this.what = what;
  }
}

/** The row a caller must have; else 404. */
export function must<T>(found: T | undefined | null): T {
  if (found === undefined || found === null) throw new NotFoundError();
  return found;
}

/**
 * 故障: ways to lose what was acknowledged, to do it twice or to tell what is not recorded, to prove that the harness would notice. The product
 * has no switch for any of them: each is a file that stands in for one module while the crash test loads the server.
 */
import type { Killed } from './server.ts';

interface Planted {
  /** The module it stands in for. */
  readonly module: string;
  /** Whose death brings it to light. */
  readonly kill: Killed;
}

export const FAULTS = {
  /** Committed, but not yet on the disk. */
  'async-commit': { module: 'server/kit/database.ts', kill: 'postgres' },
  /** Told before it is committed. */
  'answer-before-commit': { module: 'server/kit/database.ts', kill: 'backend' },
  /** The command's id is kept beside the transaction of its effect. */
  'dedupe-apart': { module: 'server/kit/ledger.ts', kill: 'node' },
  /** Which commands were answered is known to the process only. */
  'dedupe-in-memory': { module: 'server/kit/ledger.ts', kill: 'node' },
  /** The audit line is written after the act. */
  'audit-after-commit': { module: 'server/kit/audit.ts', kill: 'node' },
  /** Names and phones are told before the line that says so is there. */
  'opening-apart': { module: 'server/matter/access.store.ts', kill: 'node' },
} as const satisfies Readonly<Record<string, Planted>>;
export type Fault = keyof typeof FAULTS;

export const isFault = (name: string): name is Fault => Object.hasOwn(FAULTS, name);

/** What stands against a form that was sent, as its page says it; undefined of what is nobody's slip but ours. */
import { OtherCommandError, RefusedError, TooOftenError } from '../kit/problem.ts';
import { UnfitError } from './ask.ts';

export function troubleOf(error: unknown): string | undefined {
  if (error instanceof RefusedError) return error.reason;
  if (error instanceof TooOftenError) return 'too-often';
  return error instanceof UnfitError || error instanceof OtherCommandError ? 'unfit' : undefined;
}

/** JSON 入口: what JSON.parse lets through in silence is refused here: bad UTF-8, NUL, lone surrogates, depth, doubles. */
import { MalformedError } from './problem.ts';

const MAX_DEPTH = 32;

/** The value of a JSON body. Throws MalformedError naming what is wrong. */
export function readJson(body: Buffer): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new MalformedError('utf-8');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedError('json');
  }
}

export { MAX_DEPTH };

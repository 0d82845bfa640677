/** 公开的记录: each version as it hung on the board, each answer as it was given. */
import { canonical, type Entry } from '../record/entry.ts';
import type { Disclosure } from './disclosure.ts';

/** What of a disclosure stands on the public record. */
export const onRecord = ({
  id: of,
  item,
  period,
  versions,
  answered,
  title,
}: Disclosure): readonly Entry[] => [
  ...versions.map(
    ({ no, content, why, from, until }): Entry => ({
      ...{ kind: 'disclosure', of, at: from },
      facts: { version: no, item, period, until },
      enclosed: canonical({ title, content, why }),
    }),
  ),
  ...answered.map(
    ({ no, kind, shown, text, on }): Entry => ({
      ...{ kind: 'reply', of, at: on },
      facts: { no, asked: kind },
      enclosed: canonical({ shown, text }),
    }),
  ),
];

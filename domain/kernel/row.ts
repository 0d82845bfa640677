/** 逐格读: reads one row of a file cell by cell, and gathers why it is refused and what a person has to decide. */
import type { Day } from './day.ts';
import type {
  CellRefusal,
  Decisions,
  Doubt,
  DoubtChoice,
  DoubtKind,
  Heads,
  Judged,
  KnownRow,
  Reason,
  Verdict,
} from './intake.ts';
import { columnLetter, dayIn, digitsIn, NOTHING, plain } from './sheet.ts';
import { isInOrder, isOneLine, isVisible, isWellFormed, isWithoutControls } from './text.ts';

export interface Question {
  readonly kind: DoubtKind;
  /** What makes two questions the same one. */
  readonly about: string;
  readonly value: string;
  readonly reads?: string;
  readonly choices: readonly DoubtChoice[];
}

interface TextLength {
  readonly min?: number;
  readonly max: number;
  readonly required?: boolean;
}

export interface RowReader<K extends string, R extends string> {
  /** One line of text, or of `lines` several; undefined when the cell is empty or refused. */
  text(key: K, length: TextLength & { readonly lines?: true }): string | undefined;
  /** What somebody or something is called; undefined when nothing is, or when it is no name and refused. */
  name(key: K, length: TextLength): string | undefined;
  /** The digits of a phone or a code. */
  digits(key: K): string | undefined;
  day(key: K, required?: boolean): Day | undefined;
  refuse(reason: R | CellRefusal, key?: K, other?: number): void;
  /** What a person decided; undefined while nobody has, or when the row is to be left out. */
  ask(question: Question, key?: K): string | undefined;
  /** What becomes of the row, when nothing stands against it. */
  judged<Plan>(
    plan: () => { readonly verdict: 'created' | 'changed' | 'unchanged'; readonly plan?: Plan },
  ): Judged<Plan, R>;
  /** Whether nothing stands against the row so far. */
  readonly sound: () => boolean;
}

const TAKE_OR_LEAVE: readonly DoubtChoice[] = [{ choice: 'take' }, { choice: 'leave' }];

export function readRow<K extends string, R extends string>(
  { row, hidden, cells }: KnownRow<K>,
  { columns }: Pick<Heads<K>, 'columns'>,
  decisions: Decisions,
): RowReader<K, R> {
  const reasons: Reason<R | CellRefusal>[] = [];
  const doubts: Doubt[] = [];
  let left = false;

  const letterOf = (key: K | undefined): string | undefined => {
    const at = key === undefined ? undefined : columns.get(key);
    return at === undefined ? undefined : columnLetter(at);
  };
  const refuse = (reason: R | CellRefusal, key?: K, other?: number): void => {
    const column = letterOf(key);
    const value = key === undefined ? undefined : cells[key]?.text;
    reasons.push({
      reason,
      ...(column === undefined ? {} : { column }),
      ...(value === undefined ? {} : { value: value.slice(0, 80) }),
      ...(other === undefined ? {} : { other }),
    });
  };
  const ask = ({ about, ...question }: Question, key?: K): string | undefined => {
    const column = letterOf(key);
    const doubt: Doubt = {
      key: `${question.kind}:${about}`,
      ...(column === undefined ? {} : { column }),
      ...question,
    };
    const decided = decisions.get(doubt.key);
    if (decided === 'leave') left = true;
    else if (question.choices.some(({ choice }) => choice === decided)) return decided;
    else if (!doubts.some((other) => other.key === doubt.key)) doubts.push(doubt);
    return undefined;
  };

  /** The cell, once it is settled whether hidden columns and merged cells count. */
  const cell = (key: K) => {
    const it = cells[key] ?? NOTHING;
    const column = letterOf(key) ?? '';
    if (decisions.get(`hidden-column:${column}`) === 'leave') return NOTHING;
    if (it.kind === 'wrong') {
      refuse('wrong-value', key);
      return NOTHING;
    }
    if (
      it.merged &&
      ask({ kind: 'merged-cells', about: column, value: it.text, choices: TAKE_OR_LEAVE }, key) === undefined
    )
      return NOTHING;
    return it;
  };
  if (hidden) ask({ kind: 'hidden-row', about: 'all', value: firstText(cells), choices: TAKE_OR_LEAVE });

  const text: RowReader<K, R>['text'] = (key, { min = 1, max, required, lines }) => {
    const read = cell(key).text.trim();
    if (read === '') {
      if (required && stood(key)) refuse('missing', key);
      return undefined;
    }
    if (!isWellFormed(read) || !isWithoutControls(read) || !isInOrder(read) || !isVisible(read))
      refuse('unreadable-characters', key);
    else if (lines !== true && !isOneLine(read)) refuse('several-lines', key);
    else if (read.length > max) refuse('too-long', key);
    else if (read.length < min) refuse('wrong-value', key);
    else return read;
    return undefined;
  };

  return {
    text,
    name(key, length) {
      const name = text(key, length)?.replace(SPREAD, '');
      if (name === undefined || isName(name)) return name;
      refuse('no-name', key);
      return undefined;
    },
    digits(key) {
      const read = digitsIn(cell(key));
      if (read.kind === 'digits') return read.text;
      if (read.kind === 'lost') refuse('digits-lost', key);
      if (read.kind === 'not-digits') refuse('not-digits', key);
      if (read.kind !== 'maybe-lost') return undefined;
      const about = `${letterOf(key)}:${read.text}`;
      const taken = ask({ kind: 'maybe-lost-digits', about, value: read.text, choices: TAKE_OR_LEAVE }, key);
      return taken === undefined ? undefined : read.text;
    },
    day(key, required = false) {
      const it = cell(key);
      const read = dayIn(it);
      if (read.kind === 'day') return read.day;
      if (read.kind === 'none' && required && stood(key)) refuse('missing', key);
      if (read.kind === 'no-day') refuse('no-day', key);
      if (read.kind !== 'asked') return undefined;
      const taken = ask(
        {
          kind: `day-${read.form}`,
          about: letterOf(key) ?? '',
          value: it.text,
          reads: read.day,
          choices: TAKE_OR_LEAVE,
        },
        key,
      );
      return taken === undefined ? undefined : read.day;
    },
    refuse,
    ask,
    sound: () => reasons.length === 0 && doubts.length === 0 && !left,
    judged(plan) {
      const standing: Verdict | undefined = left
        ? 'left'
        : reasons.length > 0
          ? 'refused'
          : doubts.length > 0
            ? 'doubtful'
            : undefined;
      const base = { row, hidden, reasons: left ? [] : reasons, doubts: left ? [] : doubts };
      return standing === undefined ? { ...base, ...plan() } : { ...base, verdict: standing };
    },
  };

  /** Whether nothing was said about this cell yet, so that an empty one is a fault of its own. */
  function stood(key: K): boolean {
    const column = letterOf(key);
    return !left && !doubts.some((it) => it.column === column) && !reasons.some((it) => it.column === column);
  }
}

/** 张　伟: names of two characters are spread to the width of three. */
const SPREAD = /(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu;

/** What registers write where there is nothing to write. */
const NONE: readonly string[] = ['无', '暂无', '没有', '空', '空缺', 'n/a', 'null'];

const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && !/^=/.test(text) && !NONE.includes(plain(text));

function firstText(cells: Readonly<Partial<Record<string, { readonly text: string }>>>): string {
  return Object.values(cells)
    .map((cell) => cell?.text ?? '')
    .slice(0, 3)
    .join(' ')
    .slice(0, 80);
}

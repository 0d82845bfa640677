/** 量版面: where the letters of a page stand, as LibreOffice set them and pdftotext tells it, against GB/T 9704-2012. */

/** A line of text: its edges in points from the upper left corner of the page. */
interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** What was measured of a document; millimetres. `null` where it has no line or page that shows it. */
export interface Measured {
  readonly pages: number;
  readonly perLine: number | null;
  readonly perPage: number | null;
  readonly top: number;
  readonly left: number;
  readonly right: number | null;
  /** How many heads of the first order, in their order. */
  readonly heads: number;
  readonly wrong: readonly string[];
}

const POINT = 25.4 / 72;
/** The text's own block: 37 mm from above, 35 mm from below; 22 lines in it. */
const BLOCK = { top: 37 / POINT, bottom: 35 / POINT, lines: 22, characters: 28 } as const;
const PITCH = 28.95;
/** Millimetres that a letter may stand off its margin: squares are whole, margins are not. */
const OFF = 0.8;

/** Pages and lines of what `pdftotext -bbox-layout` writes. */
export function sheetsIn(html: string): Sheet[] {
  return [...html.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(
    ([, width, height, page = '']) => ({
      ...{ width: Number(width), height: Number(height) },
      lines: [
        ...page.matchAll(
          /<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([\s\S]*?)<\/line>/g,
        ),
      ].map(([, left, top, right, bottom, words = '']) => ({
        ...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
        text: words.replace(/<[^>]*>|\s/g, ''),
      })),
    }),
  );
}

const NUMBER = /^—(\d+)—$/;
const isNumber = ({ text }: Line): boolean => NUMBER.test(text);
/** Nothing but squares from edge to edge, and no sign at the end, which may hang beyond it. */
const FULL = /^[\p{Script=Han}，。；：、（）“”]+\p{Script=Han}$/u;

export function measured(sheets: readonly Sheet[]): Measured {
  const text = sheets.map(({ lines }) =>
    lines.filter((line) => !isNumber(line)).sort((a, b) => a.bottom - b.bottom),
  );
  const all = text.flat();
  const left = Math.min(...all.map((line) => line.left));
  const full = all.filter((line) => line.left - left < 1 && FULL.test(line.text) && line.text.length > 20);
  const longest = Math.max(0, ...full.map((line) => line.text.length));
  const { width = 0, height = 0 } = sheets[0] ?? {};
  const right = full.filter((line) => line.text.length === longest).map((line) => width - line.right);
  // On later pages the first line stands at the head of the block: its foot is one pitch below.
  const tops = text.slice(1).flatMap((lines) => heightOf(lines));
  const told = {
    ...{ pages: sheets.length, perLine: longest || null, perPage: fitting(full, height) },
    top: (tops.length === 0 ? Math.min(...all.map((line) => line.top)) : Math.min(...tops)) * POINT,
    left: left * POINT,
    right: right.length === 0 ? null : Math.min(...right) * POINT,
    heads: all.filter(({ text: line }) => headNo(line) !== undefined).length,
  };
  return { ...told, wrong: [...wrongIn(told, tops.length > 0), ...numbersWrong(sheets), ...headsWrong(all)] };
}

const heightOf = ([first]: readonly Line[]): number[] => (first === undefined ? [] : [first.bottom - PITCH]);

/** LibreOffice sets lines on tenths of a point: so much of a line is no line. */
const ROUNDED = 0.1;

/** As many lines as fit into the block, by how far full lines that follow each other stand apart; null where none do. */
function fitting(full: readonly Line[], height: number): number | null {
  const steps = full.slice(1).map((line, at) => line.bottom - (full[at]?.bottom ?? 0));
  const least = Math.min(...steps.filter((step) => step > 0));
  const near = steps.filter((step) => step > 0 && step < least * 1.1);
  if (near.length === 0) return null;
  const pitch = near.reduce((sum, step) => sum + step, 0) / near.length;
  return Math.floor((height - BLOCK.top - BLOCK.bottom) / pitch + ROUNDED);
}

function wrongIn(
  { perLine, perPage, top, left, right }: Omit<Measured, 'wrong'>,
  hasSecond: boolean,
): string[] {
  const off = (is: number, wanted: number) => Math.abs(is - wanted) > OFF;
  return [
    ...(perLine !== null && perLine !== BLOCK.characters ? [`一行${perLine}字`] : []),
    ...(perPage !== null && perPage !== BLOCK.lines ? [`一页${perPage}行`] : []),
    ...(hasSecond && off(top, 37) ? [`天头${top.toFixed(1)}毫米`] : []),
    ...(off(left, 28) ? [`订口${left.toFixed(1)}毫米`] : []),
    ...(right !== null && off(right, 26) ? [`切口${right.toFixed(1)}毫米`] : []),
  ];
}

/** Every page has its number between dashes, odd ones to the right, even ones to the left, below the block. */
const numbersWrong = (sheets: readonly Sheet[]): string[] =>
  sheets.flatMap(({ lines, width, height }, at) => {
    const number = lines.find(isNumber);
    if (number === undefined) return [`第${at + 1}页没有页码`];
    const odd = at % 2 === 0;
    const outer = odd ? number.right > width / 2 : number.right < width / 2;
    return [
      ...(NUMBER.exec(number.text)?.[1] === String(at + 1) ? [] : [`第${at + 1}页的页码是${number.text}`]),
      ...(outer ? [] : [`第${at + 1}页的页码不在外侧`]),
      ...(number.top > height - BLOCK.bottom ? [] : [`第${at + 1}页的页码在版心里`]),
    ];
  });

const NUMERALS = '一二三四五六七八九十';
const headNo = (line: string): number | undefined => {
  const [, word] = /^([一二三四五六七八九十])、/.exec(line) ?? [];
  return word === undefined ? undefined : NUMERALS.indexOf(word) + 1;
};

/** 一、二、三、 one after the other. */
function headsWrong(lines: readonly Line[]): string[] {
  const numbers = lines.flatMap(({ text }) => headNo(text) ?? []);
  return numbers.every((no, at) => no === at + 1) ? [] : [`层次序号不连：${numbers.join('、')}`];
}

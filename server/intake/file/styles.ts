/** 单元格格式: which styles of a workbook show a number as a day. */
import { readXml } from './xml.ts';

/** Formats every workbook knows without naming them (ECMA-376 part 1, 18.8.30), the Chinese ones included. */
const BUILT_IN_DAYS = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** By number of style: whether it shows a day. */
export function dayStyles(bytes: Buffer | undefined): readonly boolean[] {
  if (bytes === undefined) return [];
  const custom = new Map<number, string>();
  const styles: boolean[] = [];
  let inside = false;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'numFmt') custom.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inside = true;
      if (name !== 'xf' || !inside) return;
      const id = Number(attributes.numFmtId ?? 0);
      const code = custom.get(id);
      styles.push(code === undefined ? BUILT_IN_DAYS(id) : showsDay(code));
    },
    close: (name) => {
      if (name === 'cellXfs') inside = false;
    },
  });
  return styles;
}

/** Without what is quoted, escaped or in brackets, a year or a day is left. */
const showsDay = (code: string): boolean =>
  /[yde]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));

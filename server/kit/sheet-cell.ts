/**
 * 单元格: how one value stands in a CSV file or a workbook so that no spreadsheet takes it for a formula. In a workbook it
 * is typed as text; a CSV has no types, so an apostrophe stands before what a formula could begin with.
 */

/** `= + - @`, tab, carriage return and NUL, and the full-width signs some programs read as the narrow ones. */
const BEGINS_A_FORMULA = /^[\s\u00a0\u200b-\u200f\u2060\ufeff]*[=+\-@\t\r\0＝＋－＠]|^[\t\r\0]/;

/** Whether a spreadsheet could read this text as something to compute. */
export const couldBeFormula = (text: string): boolean => BEGINS_A_FORMULA.test(text);

/** Always in quotes: line breaks and commas stay inside the cell. */
export const csvCell = (text: string): string =>
  `"${(couldBeFormula(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** No XML document can hold these; a cell shows them as the replacement character. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A cell's text holds at most this much; Excel refuses a workbook with more. */
const MOST_IN_A_CELL = 32_767;

/** Text between tags. A carriage return is written as a reference: a parser would make it a line feed. */
export const xmlText = (text: string): string =>
  text
    .slice(0, MOST_IN_A_CELL)
    .replace(NOT_IN_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');

/**
 * 读出的文字: what a paper says to whoever looks at it printed. Of what lies in a file besides (who wrote it, remarks, deleted words, hidden rows) only
 * how much there was is told; nothing of it goes on.
 */

/** A paper is read up to here (web and rules may ask for less). */
export const LONGEST_READ = 20_000;

/** 文件属性 · 批注 · 删去的字 · 隐藏的内容 · 图片 · 脚注页眉页脚 · 其他工作表. */
export const LEFT_OUT = [
  'properties',
  'comments',
  'deletions',
  'hidden',
  'pictures',
  'notes',
  'sheets',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

export interface PaperText {
  /** Cells of a table stand apart by tabs, its rows by line breaks. */
  readonly text: string;
  readonly leftOut: readonly { readonly what: LeftOut; readonly count: number }[];
}

export const UNREAD = [
  'empty-file',
  'too-many-bytes',
  'old-paper',
  'locked-paper',
  'with-macros',
  'kind-not-read',
  'broken-file',
  'no-text',
  'text-too-long',
  'too-much-inside',
] as const;
export type Unread = (typeof UNREAD)[number];

/** 一张纸: a sheet of A4, as it will be printed. */
import type { ReactNode } from 'react';
import './print.css';
import './official.css';

interface PaperProps {
  /** In the layout of official documents. */
  readonly official?: boolean;
  readonly children: ReactNode;
}

export const Paper = ({ official = false, children }: PaperProps) => (
  <article className={official ? 'a4 official' : 'a4'} lang="zh-CN">
    {children}
  </article>
);

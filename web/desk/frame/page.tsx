/** 页面: a page with its title, which is also the window's, and takes the focus when one arrives from another page. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useSay } from '../../kit/sentences.ts';
import { WORDS } from '../words.ts';

export interface PageProps {
  readonly title: string;
  /** Where this page lies: a way back, above the title. */
  readonly above?: ReactNode;
  /** Beside the title. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** The first page of a visit leaves the focus where the browser put it. */
let arrived = false;

export function Page({ title, above, beside, children }: PageProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = say(WORDS.name);

  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);

  useEffect(() => {
    if (arrived) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    arrived = true;
  }, []);

  return (
    <>
      <header className="page-head">
        {above && <div className="page-above">{above}</div>}
        <div className="page-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {beside && <div className="page-beside">{beside}</div>}
        </div>
      </header>
      {children}
    </>
  );
}

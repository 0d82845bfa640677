/** 页面: what stands around the work: the bar above, the ways beside or below, the title. */
import { type ReactNode, useId, useState } from 'react';
import { classes } from './classes.ts';
import { BackIcon, ForwardIcon, type Icon } from './icons.tsx';
import { Go } from './link.tsx';
import { useSay } from './sentences.ts';
import { WORDS } from './words.ts';

export interface PageProps {
  readonly top?: ReactNode;
  /** The desk's SideNav. */
  readonly side?: ReactNode;
  /** The phone's TabBar, or the buttons of a form. */
  readonly bottom?: ReactNode;
  readonly children?: ReactNode;
}

export function Page({ top, side, bottom, children }: PageProps) {
  const say = useSay();
  return (
    <div className={classes('page', Boolean(side) && 'has-side', Boolean(bottom) && 'has-bottom')}>
      <a className="skip" href="#main">
        {say(WORDS.skip)}
      </a>
      {top}
      <div className="page-body">
        {side}
        <main className="main" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      {bottom}
    </div>
  );
}

export interface TopBarProps {
  readonly title: ReactNode;
  /** The title is the title of the page (the phone). */
  readonly heading?: boolean | undefined;
  /** Where a step back leads; without it the seal stands there. */
  readonly back?: { readonly href: string; readonly label?: string } | undefined;
  readonly tools?: ReactNode;
}

export function TopBar({ title, heading, back, tools }: TopBarProps) {
  const say = useSay();
  return (
    <header className="top">
      {back ? (
        <Go className="top-back" href={back.href}>
          <BackIcon />
          <span className={back.label ? undefined : 'unseen'}>{back.label ?? say(WORDS.back)}</span>
        </Go>
      ) : (
        <Seal />
      )}
      {heading ? <h1 className="top-title">{title}</h1> : <p className="top-title">{title}</p>}
      {tools && <div className="top-tools">{tools}</div>}
    </header>
  );
}

/** 印: the mark of the house. */
export const Seal = () => (
  <svg className="seal" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect x="1.2" y="1.2" width="29.6" height="29.6" rx="3" />
    <text x="16" y="15" textAnchor="middle">
      协
    </text>
    <text x="16" y="28" textAnchor="middle">
      治
    </text>
  </svg>
);

export interface Way {
  readonly href: string;
  readonly label: string;
  readonly icon?: Icon | undefined;
  /** How many things wait there. */
  readonly count?: number | undefined;
  readonly current?: boolean | undefined;
}

/** 底栏: the phone's three to five places. */
export const TabBar = ({ label, ways }: { readonly label: string; readonly ways: readonly Way[] }) => (
  <nav className="tabbar" aria-label={label}>
    {ways.map((way) => (
      <WayLink key={way.href} way={way} className="tabbar-way" />
    ))}
  </nav>
);

export interface SideNavProps {
  readonly label: string;
  readonly groups: readonly { readonly title?: string; readonly ways: readonly Way[] }[];
  readonly foot?: ReactNode;
}

/** 侧栏: the desk's places in their groups. On a narrow screen a button with the name of the page opens them. */
export function SideNav({ label, groups, foot }: SideNavProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const here = groups.flatMap(({ ways }) => ways).find(({ current }) => current);
  return (
    <nav className={classes('side', open && 'is-open')} aria-label={label}>
      <button
        type="button"
        className="side-open"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="way-label">{here === undefined ? label : `${label} · ${here.label}`}</span>
        <ForwardIcon />
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: only notices that one of the links inside was followed */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
      <div className="side-groups" id={id} onClick={() => setOpen(false)}>
        {groups.map(({ title, ways }) => (
          // biome-ignore lint/a11y/useSemanticElements: links under a heading are no fieldset
          <div key={title ?? ways[0]?.href} className="side-group" role="group" aria-label={title ?? label}>
            {title && (
              <p className="side-title" aria-hidden="true">
                {title}
              </p>
            )}
            {ways.map((way) => (
              <WayLink key={way.href} way={way} className="side-way" />
            ))}
          </div>
        ))}
        {foot && <div className="side-foot">{foot}</div>}
      </div>
    </nav>
  );
}

/** 标签页: views of the same thing, each with its own address. */
export const Tabs = ({ label, ways }: { readonly label: string; readonly ways: readonly Way[] }) => (
  <nav className="tabs" aria-label={label}>
    {ways.map((way) => (
      <WayLink key={way.href} way={way} className="tab" />
    ))}
  </nav>
);

function WayLink({
  way: { href, label, icon: Drawing, count, current },
  className,
}: {
  way: Way;
  className: string;
}) {
  const say = useSay();
  return (
    <Go className={className} href={href} aria-current={current ? 'page' : undefined}>
      {Drawing && <Drawing />}
      <span className="way-label">{label}</span>
      {count !== undefined && count > 0 && (
        <span className="count">
          <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
          <span className="unseen">{say(WORDS.waitingCount, { n: count })}</span>
        </span>
      )}
    </Go>
  );
}

export interface PageHeadProps {
  readonly title: ReactNode;
  /** Above the title: number, place. */
  readonly over?: ReactNode;
  /** Below the title: status and clock. */
  readonly under?: ReactNode;
  readonly actions?: ReactNode;
}

/** 题头: the title of the page, set like the head of a gazette. */
export const PageHead = ({ title, over, under, actions }: PageHeadProps) => (
  <div className="head">
    <div className="head-text">
      {over && <div className="head-over">{over}</div>}
      <h1 className="head-title">{title}</h1>
      {under && <div className="head-under">{under}</div>}
    </div>
    {actions && <div className="head-actions">{actions}</div>}
  </div>
);

/** 按钮: what a person can do. One that cannot be done now stays in its place and says why. */
import { type ButtonHTMLAttributes, type MouseEvent, type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import type { Icon } from './icons.tsx';
import { Go, type LinkProps } from './link.tsx';

/** `primary` once on a screen; `danger` for what cannot be taken back; `quiet` beside others. */
export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet';

interface Looks {
  readonly kind?: ButtonKind | undefined;
  readonly icon?: Icon | undefined;
  /** As wide as its place. */
  readonly wide?: boolean | undefined;
  readonly small?: boolean | undefined;
}

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  Looks & {
    /** Working on it: keeps its words and its focus, takes no second click. */
    readonly busy?: boolean | undefined;
  };

export function Button({
  kind,
  icon,
  wide,
  small,
  busy = false,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const off = busy || rest['aria-disabled'] === true;
  return (
    <button
      type="button"
      {...rest}
      className={classes(looksOf({ kind, wide, small }), busy && 'is-busy', className)}
      aria-busy={busy || undefined}
      aria-disabled={off || undefined}
      onClick={off ? prevent : onClick}
    >
      <Face icon={icon}>{children}</Face>
    </button>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const LinkButton = ({ kind, icon, wide, small, className, children, ...rest }: LinkProps & Looks) => (
  <Go {...rest} className={classes(looksOf({ kind, wide, small }), className)}>
    <Face icon={icon}>{children}</Face>
  </Go>
);

export type ActionButtonProps = ButtonProps & {
  /** Why it cannot be done now. Nothing, when it can. */
  readonly reason?: string | null | undefined;
};

/** An act with the reason why not: still reachable by keyboard, its reason read with it and seen below it. */
export function ActionButton({ reason, ...rest }: ActionButtonProps) {
  const id = useId();
  if (!reason) return <Button {...rest} />;
  return (
    <div className={classes('action', rest.wide && 'is-wide')}>
      <Button {...rest} aria-disabled aria-describedby={id} />
      <p className="action-reason" id={id}>
        {reason}
      </p>
    </div>
  );
}

/** Buttons side by side, or below each other where there is no room. */
export const Actions = ({ children, end }: { readonly children?: ReactNode; readonly end?: boolean }) => (
  <div className={classes('actions', end && 'is-end')}>{children}</div>
);

const looksOf = ({ kind = 'secondary', wide, small }: Looks): string =>
  classes('button', `is-${kind}`, wide && 'is-wide', small && 'is-small');

const Face = ({ icon: Drawing, children }: { icon: Icon | undefined; children: ReactNode }) => (
  <>
    {Drawing && <Drawing />}
    <span>{children}</span>
  </>
);

/** Also keeps a form from being sent. */
const prevent = (event: MouseEvent): void => event.preventDefault();

/** 提示: what a person should know now; and what is said when there is nothing to show. */
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { CheckIcon, CloseIcon, type Icon, InfoIcon, WarnIcon } from './icons.tsx';
import { type Sentence, useSay } from './sentences.ts';
import { WORDS } from './words.ts';

export type NoticeKind = 'info' | 'ok' | 'warn' | 'error';

export interface NoticeProps {
  readonly kind?: NoticeKind | undefined;
  readonly title?: string | undefined;
  /** It stood there when the page opened: nothing to announce. */
  readonly still?: boolean | undefined;
  readonly children?: ReactNode;
}

export function Notice({ kind = 'info', title, still, children }: NoticeProps) {
  const say = useSay();
  const { icon: Drawing, word } = NOTICES[kind];
  const role = kind === 'error' || kind === 'warn' ? 'alert' : 'status';
  return (
    <div className={`notice is-${kind}`} role={still ? undefined : role}>
      <Drawing />
      <div className="notice-body">
        <span className="unseen">{say(word)}</span>
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

const NOTICES: Record<NoticeKind, { readonly icon: Icon; readonly word: Sentence }> = {
  info: { icon: InfoIcon, word: WORDS.info },
  ok: { icon: CheckIcon, word: WORDS.ok },
  warn: { icon: WarnIcon, word: WORDS.warn },
  error: { icon: WarnIcon, word: WORDS.error },
};

export interface ToastProps {
  /** Nothing, when there is nothing to say. The region itself must stay on the page. */
  readonly message: string | null | undefined;
  readonly kind?: NoticeKind | undefined;
  readonly onClose: () => void;
}

/** 轻提示: one sentence about what was just done. It stays until it is closed or the next one comes. */
export function Toast({ message, kind = 'ok', onClose }: ToastProps) {
  const say = useSay();
  const { icon: Drawing } = NOTICES[kind];
  return (
    <div className="toast" role="status">
      {message && (
        <div className={classes('toast-body', `is-${kind}`)}>
          <Drawing />
          <p>{message}</p>
          <Button kind="quiet" small icon={CloseIcon} onClick={onClose}>
            {say(WORDS.close)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Read aloud, not shown: 找到 12 处. */
export const Announce = ({ children }: { readonly children?: ReactNode }) => (
  <p className="unseen" role="status">
    {children}
  </p>
);

export interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** A button or link: what to do about it. */
  readonly action?: ReactNode;
}

/** 空: nothing here, and that is said calmly. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="empty">
    <svg className="empty-mark" viewBox="0 0 48 48" aria-hidden="true">
      <path d="M8 14h32M8 24h32M8 34h20" />
    </svg>
    <p className="empty-title">{title}</p>
    {children && <div className="empty-body">{children}</div>}
    {action}
  </div>
);

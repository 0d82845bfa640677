/** 对话框: one question before something is done. The page behind is out of reach; focus comes back where it was. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Actions, Button } from './button.tsx';
import { CloseIcon } from './icons.tsx';
import { useSay } from './sentences.ts';
import { WORDS } from './words.ts';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
  /** Buttons, the main one first. */
  readonly actions?: ReactNode;
}

export function Dialog({ open, title, onClose, children, actions }: DialogProps) {
  const say = useSay();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog, open);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <>
          <div className="dialog-head">
            <h2 className="dialog-title" id={id}>
              {title}
            </h2>
            <Button kind="quiet" small icon={CloseIcon} onClick={onClose}>
              {say(WORDS.close)}
            </Button>
          </div>
          <div className="dialog-body">{children}</div>
          {actions && <Actions>{actions}</Actions>}
        </>
      )}
    </dialog>
  );
}

/** Browsers without modal dialogs (iPhones before 15.4) show it open above the page. */
function useModal(dialog: { readonly current: HTMLDialogElement | null }, open: boolean): void {
  useEffect(() => {
    const it = dialog.current;
    if (!open || it === null) return;
    const before = document.activeElement;
    if (typeof it.showModal === 'function') it.showModal();
    else it.setAttribute('open', '');
    return () => {
      if (typeof it.close === 'function') it.close();
      else it.removeAttribute('open');
      if (before instanceof HTMLElement) before.focus();
    };
  }, [dialog, open]);
}

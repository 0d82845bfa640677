/** 我的信息: what the server gives the page on which whoever holds a code sees, takes out, corrects and deletes the own data. */
import type { ChooseRefusal, CorrectRefusal } from '../domain/notice/choose.ts';
import type { OwnPage } from './own.ts';
import type { QrDrawing } from './site.ts';

/** What can be done there. */
export const OWN_ACTS = ['choose', 'stop', 'correct', 'erase'] as const;
export type OwnAct = (typeof OWN_ACTS)[number];

export type OwnTrouble =
  | ChooseRefusal
  | CorrectRefusal
  | 'bad-phone'
  | 'bad-correction'
  | 'form-used-before'
  | 'too-often';

export interface OwnDataPage {
  readonly kind: 'own';
  readonly code: string;
  readonly commandId: string;
  readonly own: OwnPage;
  /** What was done just now. */
  readonly done: OwnAct | null;
  readonly trouble: OwnTrouble | null;
  /** What was typed into the form that was not taken: nobody writes it twice. */
  readonly typed: { readonly name: string; readonly phone: string };
}

/** 接微信: to be opened in WeChat; come back from it; connected; or the link ended. */
export interface WechatPage {
  readonly kind: 'wechat';
  readonly at:
    | { readonly stage: 'open'; readonly link: string; readonly qr: QrDrawing }
    | { readonly stage: 'confirm'; readonly grant: string; readonly commandId: string }
    | { readonly stage: 'done' }
    | { readonly stage: 'ended' };
}

export type OwnContent = OwnDataPage | WechatPage;

/** 发送: what became of a command that was not answered with yes, and what a person can do about it. */
import type { Reply } from '../kit/api.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { refusalOf } from '../kit/refusals.ts';
import { type Sentence, useSay } from '../kit/sentences.ts';

export type Unsent = Exclude<Reply<never>, { kind: 'answer' }>;

/** Nobody knows whether it arrived: only then the same command must be sent again, and not another. */
export const mayHaveArrived = (reply: Reply<unknown>): boolean => reply.kind === 'silence';

const SEND = {
  silence: {
    zh: '没有收到回音，不知道到了没有。写的都在手机里，重发不会重复。',
    en: 'No answer came, so it may or may not have arrived. It is kept on this phone; sending again acts only once.',
  },
  edit: { zh: '改一改再发', en: 'Change it first' },
  malformed: {
    zh: '有写得不合要求的地方（太短、太长或有特殊字符），请改一改。',
    en: 'Something is too short, too long or has characters that cannot be kept. Please change it.',
  },
  'not-found': {
    zh: '找不到这件事，或已不在您的查看范围。',
    en: 'It is not there, or no longer in the sight of your office.',
  },
  'too-often': { zh: '操作太频繁，请过 {n} 秒再发。', en: 'Too many at once. Send again in {n} s.' },
  'signed-out': {
    zh: '登录已过期，请重新登录。写的都在手机里。',
    en: 'Please sign in again. What you wrote is on this phone.',
  },
} satisfies Record<string, Sentence>;

interface UnsentNoteProps {
  readonly unsent: Unsent;
  readonly refusals: Readonly<Record<string, Sentence>>;
  /** Gives up the command that may have arrived, so that its words can be changed. */
  readonly onEdit?: () => void;
}

export function UnsentNote({ unsent, refusals, onEdit }: UnsentNoteProps) {
  const say = useSay();
  if (unsent.kind === 'silence')
    return (
      <Notice kind="warn">
        <p>{say(SEND.silence)}</p>
        {onEdit === undefined ? null : (
          <Button small onClick={onEdit}>
            {say(SEND.edit)}
          </Button>
        )}
      </Notice>
    );
  if (unsent.kind === 'refused')
    return <Notice kind="error">{say(refusalOf(refusals, unsent.reason))}</Notice>;
  const n = unsent.kind === 'too-often' ? unsent.seconds : 0;
  return <Notice kind="error">{say(SEND[unsent.kind], { n })}</Notice>;
}

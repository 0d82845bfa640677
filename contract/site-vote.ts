/** 手机表决 on the public site: the page that a code in the room leads to. */
import type { OpenVote } from './meeting-phone-vote.ts';

export interface VotePage {
  readonly kind: 'vote';
  /** As it was typed or scanned; nothing before. */
  readonly code: string;
  readonly vote: OpenVote | null;
  readonly commandId: string;
  readonly blind: string;
  /** What stands against what was sent. */
  readonly trouble: string | null;
  /** It was taken just now. */
  readonly taken: boolean;
}

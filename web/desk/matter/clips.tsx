/** 录音: what was said with the matter, heard where its text stands. Nothing, when there is none. */
import { listAttachments } from '../../../contract/paper.ts';
import { clipOfMatter } from '../../kit/clip-file.ts';
import { ClipPlayer } from '../../kit/clip-player.tsx';
import { useAsked } from '../ask.ts';

export function Clips({ matterId }: { readonly matterId: string }) {
  const { answer } = useAsked(listAttachments, { params: { matterId } });
  return (
    <>
      {answer?.clips.map(({ clipId, seconds, here }) => (
        <ClipPlayer key={clipId} seconds={seconds} here={here} load={() => clipOfMatter(matterId, clipId)} />
      ))}
    </>
  );
}

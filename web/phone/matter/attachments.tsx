/** 录音与附件: heard and saved on the phone; adding papers is work for the desk. Nothing, when there are none. */
import { getAttachment, listAttachments } from '../../../contract/paper.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { clipOfMatter } from '../../kit/clip-file.ts';
import { ClipPlayer } from '../../kit/clip-player.tsx';
import { saveFile } from '../../kit/file.ts';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useLoad } from '../load.ts';
import { MATTER } from './words.ts';

export function Attachments({ matterId }: { readonly matterId: string }) {
  const say = useSay();
  const { answer } = useLoad(`attachments ${matterId}`, () =>
    call(listAttachments, { params: { matterId } }),
  );
  const addressOf = (attachmentId: string) =>
    getAttachment.path.replace(':matterId', matterId).replace(':attachmentId', attachmentId);
  if (answer === undefined) return null;
  const { attachments, clips } = answer;
  return (
    <>
      {clips.map(({ clipId, seconds, here }) => (
        <Card key={clipId} title={say(MATTER.clip)}>
          <ClipPlayer seconds={seconds} here={here} load={() => clipOfMatter(matterId, clipId)} />
        </Card>
      ))}
      {attachments.length === 0 ? null : (
        <Card title={say(MATTER.attachments)}>
          <ul className="attachments">
            {attachments.map(({ attachmentId, name }) => (
              <li key={attachmentId}>
                <Button onClick={() => void saveFile(addressOf(attachmentId), name)}>{name}</Button>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

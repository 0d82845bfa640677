/** 附件: listed and saved on the phone; adding them is work for the desk. Nothing, when there are none. */
import { getAttachment, listAttachments } from '../../../contract/paper.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
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
  if (answer === undefined || answer.attachments.length === 0) return null;
  return (
    <Card title={say(MATTER.attachments)}>
      <ul className="attachments">
        {answer.attachments.map(({ attachmentId, name }) => (
          <li key={attachmentId}>
            <Button onClick={() => void saveFile(addressOf(attachmentId), name)}>{name}</Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** 存成 Word: the minutes and the sign-in sheet; notice and result are papers like any other. */
import type { MeetingPage } from '../../../contract/meeting.ts';
import { useSay } from '../../kit/sentences.ts';
import { SaveDocx } from '../save-docx.tsx';
import { MEETING_WORDS } from './words.ts';

interface OfMeeting {
  readonly page: MeetingPage;
}

export function MinutesDocx({ page: { meeting, placeName } }: OfMeeting) {
  const say = useSay();
  const make = async () => {
    const [{ minutesDocument }, { codePicture }] = await Promise.all([
      import('../../kit/meeting/minutes-docx.ts'),
      import('./minutes-proof.tsx'),
    ]);
    const code = meeting.minutes === null ? undefined : await codePicture(meeting.minutes.hash);
    return minutesDocument(meeting, placeName, code);
  };
  return <SaveDocx label={say(MEETING_WORDS.docx)} name={`${meeting.title}纪要`} make={make} />;
}

export function SheetDocx({ page }: OfMeeting) {
  const say = useSay();
  const make = async () => (await import('./sheet-docx.ts')).sheetDocument(page);
  return <SaveDocx label={say(MEETING_WORDS.sheetDocx)} name={`${page.meeting.title}签到表`} make={make} />;
}

/** What stands beside the main road: something alike nearby, and whom a matter is about. */
import { useState } from 'react';
import type { MatterRow } from '../../contract/matter.ts';
import { AboutChoice } from '../kit/about-choice.tsx';
import { Alike } from '../kit/alike.tsx';
import { useSay } from '../kit/sentences.ts';
import { Exhibit } from './exhibit.tsx';
import { SAMPLE, SHOWN } from './words.ts';

const ROW: MatterRow = {
  matterId: '01990000-0000-7000-8000-000000000001',
  no: 'XZ26-7KQ4-M9XJ',
  title: SAMPLE.lamp,
  category: 'infrastructure.lighting',
  placeCode: '611025111201',
  placeName: '万寿村',
  within: [],
  status: 'accepted',
  emergency: false,
  reportedAt: 1_795_400_000_000,
  holder: { level: 'village', placeCode: '611025111201', name: '万寿村', unitCode: null },
  offeredTo: null,
  clock: null,
  replyDue: null,
};

export function WayExhibit() {
  const say = useSay();
  const [about, setAbout] = useState('');
  return (
    <Exhibit id="ways" title={say(SHOWN.beside)}>
      <Alike
        alike={{
          matters: [ROW, { ...ROW, matterId: ROW.placeCode, no: 'XZ26-0MKK-RJ1N', title: '' }],
          beside: [{ category: ROW.category, placeName: ROW.placeName, status: ROW.status }],
        }}
      />
      <AboutChoice value={about} units={[{ code: '1', name: say(SHOWN.roads) }]} onChange={setAbout} />
    </Exhibit>
  );
}

/** 全部公开: under way or ended, page by page. */
import { listDisclosures } from '../../../contract/disclosure.ts';
import { dayText } from '../../kit/day-text.ts';
import { DISCLOSURE_STATUS_LABELS, ITEM_LABELS, periodText } from '../../kit/disclosure/words.ts';
import { Go } from '../../kit/link.tsx';
import { ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { said } from '../address.ts';
import { useAsked } from '../ask.ts';
import { Shelves, useShelf } from '../shelves.tsx';
import { DISCLOSURE_WORDS } from './words.ts';

const SHELF_WORDS = { ...DISCLOSURE_WORDS, lead: DISCLOSURE_WORDS.noneLead };

export function AllDisclosures() {
  const say = useSay();
  const lang = useLang();
  const shelf = useShelf('objected');
  const query = { state: shelf.state, ...said({ after: shelf.after }) };
  const asked = useAsked(listDisclosures, { query }, { kept: true });
  return (
    <Shelves
      words={SHELF_WORDS}
      shelf={shelf}
      action={<Go href="/disclosures">{say(DISCLOSURE_WORDS.due)}</Go>}
      asked={asked}
      rows={asked.answer?.disclosures.map(
        ({ disclosureId, title, placeName, item, period, status, correcting, reviewDue, objections }) => (
          <ListRow
            key={disclosureId}
            href={`/disclosures/${disclosureId}`}
            title={<span lang="zh-CN">{title}</span>}
            over={[placeName, say(ITEM_LABELS[item]), periodText(period, lang)].join(' · ')}
            under={
              [
                reviewDue === null ? '' : say(DISCLOSURE_WORDS.reviewDue, { day: dayText(reviewDue, lang) }),
                objections.waiting === 0
                  ? ''
                  : say(DISCLOSURE_WORDS.objectionsWait, { n: objections.waiting }),
                objections.answered === 0
                  ? ''
                  : say(DISCLOSURE_WORDS.objectionsAnswered, { n: objections.answered }),
              ]
                .filter(Boolean)
                .join(' · ') || undefined
            }
            aside={
              <Tag>{say(correcting ? DISCLOSURE_WORDS.correcting : DISCLOSURE_STATUS_LABELS[status])}</Tag>
            }
          />
        ),
      )}
    />
  );
}

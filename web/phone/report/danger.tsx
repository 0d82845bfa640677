/** 先打电话: where a text speaks of danger, the emergency numbers come before anything else. */
import { CheckField } from '../../kit/choice.tsx';
import type { Change } from '../../kit/draft-folder.ts';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { judge, type ReportDraft } from './draft.ts';
import { REPORT } from './words.ts';

export interface Part {
  readonly draft: ReportDraft;
  readonly change: (part: Change<ReportDraft>) => void;
}

const NUMBERS = [
  ['110', REPORT.police],
  ['119', REPORT.fire],
  ['120', REPORT.ambulance],
] as const;

export function Danger({ draft, change }: Part) {
  const say = useSay();
  const urgent = judge(draft).emergency;
  const spoken = urgent || judge({ ...draft, emergency: null }).emergency;
  // What was said instead of written is not heard here: whoever said it knows.
  if (!spoken && draft.clip !== null && draft.text.trim() === '')
    return (
      <CheckField
        label={say(REPORT.urgent)}
        checked={urgent}
        onChange={(event) => change({ emergency: event.target.checked })}
      />
    );
  if (!spoken) return null;
  return (
    <Notice kind="error" title={say(REPORT.danger)}>
      <div className="calls">
        {NUMBERS.map(([number, name]) => (
          <a key={number} className="button is-danger" href={`tel:${number}`}>
            <span>
              <b>{number}</b>
              {say(name)}
            </span>
          </a>
        ))}
      </div>
      <p>{say(REPORT.dangerMore)}</p>
      <CheckField
        label={say(REPORT.urgent)}
        checked={urgent}
        onChange={(event) => change({ emergency: event.target.checked })}
      />
    </Notice>
  );
}

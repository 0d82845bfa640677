/** 承办单位: who there is and what each handles; open, change, retire. */
import { useState } from 'react';
import { listAllUnits, openUnit, type UnitView } from '../../../contract/unit.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { useCategoryName } from '../../kit/categories.ts';
import { useDayText } from '../../kit/day-text.ts';
import { Card } from '../../kit/list.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { listed, useLang, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { ExportButton } from '../export/export-button.tsx';
import { Unanswered } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { ChangeUnitForm, OpenUnitForm, RetireUnitForm } from './unit-forms.tsx';
import { SETTING_WORDS } from './words.ts';

export function UnitSettings() {
  const say = useSay();
  const { office } = useWho();
  const asked = useAsked(listAllUnits, {});
  const units = asked.answer?.units;
  const mayChange = mayUse(office.post, openUnit);
  return (
    <>
      <Unanswered asked={asked} />
      {units?.length === 0 && <EmptyState title={say(SETTING_WORDS.noUnits)} />}
      <div className="sheet-body">
        {units && units.length > 0 && (
          <Card
            title={say(SETTING_WORDS.units)}
            aside={
              <Actions>
                <ExportButton list="units" filter={{}} />
                <span className="count">{units.length}</span>
              </Actions>
            }
          >
            <ul className="relations">
              {units.map((unit) => (
                <Unit key={unit.code} unit={unit} mayChange={mayChange} />
              ))}
            </ul>
          </Card>
        )}
        {mayChange && units && (
          <div className="sheet-side">
            <Card title={say(SETTING_WORDS.openUnit)}>
              <OpenUnitForm key={units.length} />
            </Card>
          </div>
        )}
      </div>
    </>
  );
}

function Unit({ unit, mayChange }: { readonly unit: UnitView; readonly mayChange: boolean }) {
  const say = useSay();
  const lang = useLang();
  const dayText = useDayText();
  const [form, setForm] = useState<'change' | 'retire'>();
  const close = () => setForm(undefined);
  const { name, placeName, handles, retiredOn } = unit;
  const labels = handles.map(useCategoryName());
  return (
    <li className="relation">
      <p>
        <strong>{name}</strong> · {placeName}
      </p>
      <p className="relation-under">
        {labels.length === 0 ? say(SETTING_WORDS.nothing) : listed(labels, lang)}
      </p>
      {retiredOn !== null && (
        <p className="relation-under">{say(SETTING_WORDS.retired, { day: dayText(retiredOn) })}</p>
      )}
      {mayChange && retiredOn === null && form === undefined && (
        <p>
          <Button small aria-label={`${say(SETTING_WORDS.change)} ${name}`} onClick={() => setForm('change')}>
            {say(SETTING_WORDS.change)}
          </Button>{' '}
          <Button
            small
            kind="quiet"
            aria-label={`${say(SETTING_WORDS.retire)} ${name}`}
            onClick={() => setForm('retire')}
          >
            {say(SETTING_WORDS.retire)}
          </Button>
        </p>
      )}
      {form === 'change' && <ChangeUnitForm unit={unit} onClose={close} />}
      {form === 'retire' && <RetireUnitForm unit={unit} onClose={close} />}
    </li>
  );
}

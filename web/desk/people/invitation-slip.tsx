/** 账号开通单: the one-time code, once: to be printed with its QR code, or sent as a text message. */

import type { AnswerOf } from '../../../contract/endpoint.ts';
import type { invitePerson } from '../../../contract/invitation.ts';
import type { OfficePage } from '../../../contract/office.ts';
import { squaresSvg } from '../../../domain/kernel/squares.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { CopyButton } from '../../kit/copy-button.tsx';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { QrImage } from '../../kit/qr-image.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { dateOf } from '../../kit/when.ts';
import { PrintButton } from '../print-button.tsx';
import { officeName, useWho } from '../who.ts';
import { OFFICE_WORDS } from './office-words.ts';

interface InvitationSlipProps {
  readonly invitation: AnswerOf<typeof invitePerson>;
  readonly office: OfficePage;
  readonly onBack: () => void;
}

export function InvitationSlip({ invitation, office, onBack }: InvitationSlipProps) {
  const { personName, phone, code, url, qr, expires } = invitation;
  const say = useSay();
  const lang = useLang();
  const { countyName } = useWho();
  const [address = url] = url.split('#');
  const sms = say(OFFICE_WORDS.smsText, { name: personName, url: address, code, day: dateOf(expires, lang) });
  return (
    <>
      <PageHead title={say(OFFICE_WORDS.invited)} under={say(OFFICE_WORDS.inviteLead)} />
      <section className="slip" aria-label={say(OFFICE_WORDS.slip)}>
        <p className="slip-title">
          {countyName} · {say(OFFICE_WORDS.slip)}
        </p>
        <DescriptionList
          facts={[
            { term: say(OFFICE_WORDS.name), value: personName },
            { term: say(OFFICE_WORDS.office), value: officeName(office, lang) },
            { term: say(OFFICE_WORDS.signInWith), value: phone },
            {
              term: say(OFFICE_WORDS.code),
              value: (
                <span className="slip-code">
                  <strong>{code}</strong> <CopyButton text={code} />
                </span>
              ),
            },
            { term: say(OFFICE_WORDS.validUntil), value: dateOf(expires, lang) },
          ]}
        />
        <QrImage svg={squaresSvg(qr)} alt={say(OFFICE_WORDS.qrAlt)} />
        <p className="slip-how">{say(OFFICE_WORDS.slipHow, { address })}</p>
      </section>
      <Actions>
        <PrintButton first />
        <Button onClick={onBack}>{say(OFFICE_WORDS.backToOffice)}</Button>
      </Actions>
      <div className="not-printed">
        <Card title={say(OFFICE_WORDS.sms)}>
          <p className="sms-text" lang={lang === 'zh' ? 'zh-CN' : 'en'}>
            {sms}
          </p>
          <CopyButton text={sms} kind="secondary" label={say(OFFICE_WORDS.copySms)} />
        </Card>
      </div>
    </>
  );
}

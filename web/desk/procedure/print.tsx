/** 打印四议两公开: the notices for the board, and the whole record of how it was decided. */
import { useParams } from 'wouter';
import { getProcedure, type ProcedurePage } from '../../../contract/procedure.ts';
import { Actions } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { Go } from '../../kit/link.tsx';
import { KIND_LABELS } from '../../kit/meeting/terms.ts';
import { PageHead } from '../../kit/page.tsx';
import { STAGE_LABELS, WAITS_LABELS } from '../../kit/procedure-terms.ts';
import { say as sayIn, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { PrintButton } from '../print-button.tsx';
import { Unanswered } from '../trouble.tsx';
import { Arithmetic } from './stages.tsx';
import { PROCEDURE_WORDS } from './words.ts';
import '../meeting/print.css';
import './procedure.css';

export function ProcedurePrint() {
  const say = useSay();
  const { procedureId = '', what = '' } = useParams<{ procedureId: string; what: string }>();
  const asked = useAsked(getProcedure, { params: { procedureId } });
  const isNotice = what === 'notice';
  const title = say(isNotice ? PROCEDURE_WORDS.notice : PROCEDURE_WORDS.record);
  useTitle(title);
  return (
    <>
      <div className="no-print">
        <PageHead
          over={
            <Go href={`/procedures/${procedureId}`}>{asked.answer?.title ?? say(PROCEDURE_WORDS.title)}</Go>
          }
          title={title}
          actions={
            <Actions>
              <PrintButton first />
            </Actions>
          }
        />
      </div>
      <Unanswered asked={asked} />
      {asked.answer && (isNotice ? <Notices page={asked.answer} /> : <Record page={asked.answer} />)}
    </>
  );
}

interface PaperProps {
  readonly page: ProcedurePage;
}

/** One sheet for each disclosure. */
const Notices = ({ page: { disclosures, title, placeName } }: PaperProps) =>
  disclosures.map(({ what, text, from, until }) => (
    <article className="a4" lang="zh-CN" key={what}>
      <h1>{what === 'decision' ? '决议公告' : '实施结果公告'}</h1>
      <h2>{title}</h2>
      <p className="paper-text">{text}</p>
      <p>
        公开期：{dayText(from, 'zh')}至{dayText(until, 'zh')}。有意见请向村务监督委员会提出。
      </p>
      <p className="poster-sign">
        {placeName}村民委员会
        <br />
        {dayText(from, 'zh')}
      </p>
    </article>
  ));

function Record({ page }: PaperProps) {
  const { title, placeName, texts, stages, held, disclosures } = page;
  return (
    <article className="a4" lang="zh-CN">
      <h1>“四议两公开”记录</h1>
      <h2>
        {placeName}　{title}
      </h2>
      {stages.map((stage) => (
        <section key={stage}>
          <h2>{sayIn(STAGE_LABELS[stage], 'zh')}</h2>
          {held
            .filter((it) => it.stage === stage)
            .map((it) => (
              <div key={`${it.on} ${it.textNo} ${it.passed}`}>
                <p>
                  {dayText(it.on, 'zh')} {it.kind !== null && sayIn(KIND_LABELS[it.kind], 'zh')}，议第
                  {it.textNo}稿，
                  {it.passed ? '通过' : '未通过'}
                  {it.passed && !it.counts && '（文本后来改过，重新审议）'}。
                </p>
                <Arithmetic count={it.count} />
              </div>
            ))}
        </section>
      ))}
      {texts.map(({ no, text, on, why }) => (
        <section key={no}>
          <h2>
            第{no}稿　{dayText(on, 'zh')}
          </h2>
          {why !== null && <p>修改理由：{why}</p>}
          <p className="paper-text">{text}</p>
        </section>
      ))}
      {disclosures.map(({ what, from, until, where }) => (
        <p key={what}>
          {sayIn(WAITS_LABELS[what], 'zh')}：{dayText(from, 'zh')}至{dayText(until, 'zh')}，{where}。
        </p>
      ))}
    </article>
  );
}

/** Word 公开单: one version in the layout of official papers; finance as lines with its sums. Fetched when somebody asks for one. */
import type { Document } from 'docx';
import type { VersionView } from '../../../contract/disclosure.ts';
import type { Article } from '../../../domain/disclosure/items.ts';
import { dayText } from '../day-text.ts';
import { emptyLine, officialDocument, signedLine, smallLine, textLine } from '../official.ts';
import { LAW_WORDS } from './law-words.ts';
import { yuan } from './words.ts';

interface Said {
  readonly title: string;
  readonly placeName: string;
  readonly law: Article;
  readonly url: string;
  readonly version: VersionView;
}

export function disclosureDocument({ title, placeName, law, url, version }: Said): Document {
  const { content, sums, why, from, until, no } = version;
  const rows = content.rows.map(({ name, told, income, expense, people, few }, at) => {
    const parts = [
      told,
      income === null ? '' : `收入${yuan(income)}元`,
      expense === null ? '' : `支出${yuan(expense)}元`,
      few ? '不足10户（人）' : people === null ? '' : `${people}户（人）`,
    ].filter((part) => part !== '');
    return textLine(`${at + 1}.${name}${parts.length === 0 ? '' : `：${parts.join('，')}`}`);
  });
  return officialDocument({
    title: `${placeName}${law === 'residents' ? '居务公开' : '村务公开'}\n${title}`,
    creator: placeName,
    children: [
      ...(why === null ? [] : [textLine(`第${no}版更正说明：${why}`)]),
      ...content.text
        .split('\n')
        .filter(Boolean)
        .map((line) => textLine(line)),
      ...rows,
      ...(sums === null
        ? []
        : [
            textLine(
              `合计收入${yuan(sums.income)}元，支出${yuan(sums.expense)}元，${content.opening === null ? '' : `上期结余${yuan(content.opening)}元，`}本期结余${yuan(sums.balance)}元。`,
            ),
          ]),
      emptyLine(),
      signedLine(`${placeName}村（居）民委员会`),
      signedLine(dayText(from, 'zh')),
      smallLine(
        `公布期至${dayText(until, 'zh')}。依据：${LAW_WORDS[law].zh}。村务监督委员会审查通过。查看、提问：${url}`,
      ),
    ],
  });
}

/** 机关: who receives and who signs, by their full names. */

/** 主送机关: the Party committee and government of a town or the county. */
export const receiverText = (placeName: string): string =>
  placeName.endsWith('街道')
    ? `中共${placeName}工作委员会、${placeName}办事处：`
    : `中共${placeName}委员会、${placeName}人民政府：`;

const SIGNERS = [
  ['社区', '居民委员会'],
  ['村', '村民委员会'],
  ['街道', '办事处'],
] as const;

/** 署名: whoever acts for the place. */
export function signerText(placeName: string): string {
  const [, body] = SIGNERS.find(([ending]) => placeName.endsWith(ending)) ?? ['', '人民政府'];
  return `${placeName}${body}`;
}

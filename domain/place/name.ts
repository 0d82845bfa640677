/**
 * 地名: what people call a place. The official list names the committee, people name the village:
 * 新城社区居委会 is 新城社区, 安山村委会 is 安山村.
 */

const COMMITTEE_OF = /^(.+?)(社区|嘎查|村)(?:居民委员会|居委会|村民委员会|村委会|民委员会|委员会|委会|委)$/;

/**
 * The name without its committee. A residents' committee that is no 社区 by name keeps it, in short:
 * 仁义居民委员会 is 仁义居委会. Names of other kinds stay as they are.
 */
export function shortName(name: string): string {
  const [, stem, kind] = COMMITTEE_OF.exec(name) ?? [];
  return stem && kind ? stem + kind : name.replace(/居民委员会$/, '居委会');
}

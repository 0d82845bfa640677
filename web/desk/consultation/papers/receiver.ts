/** 主送机关: the Party committee and government of a place, by its full name. */
export function receiverText(placeName: string): string {
  return placeName.endsWith('街道')
    ? `中共${placeName}工作委员会、${placeName}办事处：`
    : `中共${placeName}委员会、${placeName}人民政府：`;
}

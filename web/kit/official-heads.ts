/** 层次: 一、… is a head of the first order, （一）… one of the second (GB/T 9704-2012, 7.3.3). */
export function headOf(line: string): 'first' | 'second' | undefined {
  if (/^[一二三四五六七八九十]{1,3}、/.test(line)) return 'first';
  return /^（[一二三四五六七八九十]{1,3}）[^。；]*$/.test(line) ? 'second' : undefined;
}

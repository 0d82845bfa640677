/** 含有: the pattern of LIKE that finds a text as it was typed, its own % and _ included. */
export const containing = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;

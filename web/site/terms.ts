/** TEMPORARY until web/kit/terms.ts */
export const categoryLabel = (c: string, _: string): string => c;
export const domainLabel = categoryLabel;
export const levelLabel = categoryLabel;
export const satisfactionLabel = categoryLabel;
export const statusLabel = categoryLabel;
export const clockLabel = categoryLabel;
export const postLabel = categoryLabel;
export const stepLabel = categoryLabel;

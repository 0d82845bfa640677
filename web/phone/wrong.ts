/** 哪里没填好: takes the focus to the first field that has to be changed, once it is marked. */
export const focusWrong = (): void => {
  setTimeout(() => document.querySelector<HTMLElement>('.is-wrong input, .is-wrong textarea')?.focus());
};

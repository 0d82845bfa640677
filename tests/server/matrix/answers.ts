/** 答复: the parts of answers these tests read. */
export interface Page {
  /** Why not, or null when it can be done now. */
  readonly acts: Readonly<Record<string, string | null>>;
}

/** 承办单位: a department of the county or its station in a town, to which matters are dispatched. */
import type { PlaceCode } from '../place/code.ts';

export interface HandlingUnit {
  readonly code: string;
  readonly name: string;
  /** The county for a department, the town for a station. */
  readonly placeCode: PlaceCode;
  /** First parts of the categories it usually handles, most usual first. */
  readonly handles: readonly string[];
}

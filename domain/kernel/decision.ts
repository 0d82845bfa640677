/** 决定: what every rule answers. `ok` carries the step that happened; a refusal says what is so, never what to do. */
export type Decision<Step, Reason extends string> = Allowed<Step> | Refused<Reason>;

export interface Allowed<Step> {
  readonly ok: true;
  readonly step: Step;
}

export interface Refused<Reason extends string> {
  readonly ok: false;
  readonly reason: Reason;
}

export const allow = <Step>(step: Step): Allowed<Step> => ({ ok: true, step });

export const refuse = <Reason extends string>(reason: Reason): Refused<Reason> => ({ ok: false, reason });

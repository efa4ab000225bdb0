/** The reasons for which the mapping leaves a column out although it may be one of ours. */
const DOUBTS = /could belong|already taken|the cells|of the cells/u;

/** Whether a column that was left out may yet be one of ours, so that a person should look at it. */
export function isDoubtful(reason: string): boolean {
  return DOUBTS.test(reason);
}

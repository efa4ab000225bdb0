import { PERSONAL, PERSONAL_ELSEWHERE } from "../wordings/people.ts";

/** Whether the clause speaks of what people are qualified for. */
export function isPersonal(clause: string): boolean {
  return PERSONAL.test(clause) || PERSONAL_ELSEWHERE.test(clause);
}

import { headingWords } from "./heading-words.ts";
import type { Header } from "./layout.ts";

const QUESTION = /^(?:(?:control|assessment|security|due diligence) )?questions?(?: text)?$/u;
const ANSWER =
  /^(?:(?:vendors?|suppliers?|provider|csp|caiq|your|company|respondent)s? )*(?:answers?|responses?)$/u;

/** Whether the rows below a header hold questions about one vendor rather than a vendor each. */
export function isQuestionnaire({ headings }: Header): boolean {
  const words = headings.map(({ path }) => headingWords(path[path.length - 1] ?? ""));
  return words.some((it) => QUESTION.test(it)) && words.some((it) => ANSWER.test(it));
}

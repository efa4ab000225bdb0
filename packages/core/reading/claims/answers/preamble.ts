import { mayNameStandard } from "../../artefacts/documents/standard-mentions.ts";
import { sentences } from "../../text/sentences.ts";
import { otherHolder } from "../holders/other-holder.ts";
import { SPEAKS_OF_DOCUMENT } from "../wordings/documents.ts";
import { shortAnswer } from "./short-answer.ts";

/** Longer texts are no answers to which somebody leads. */
const LONGEST_LEAD = 200;

/**
 * An answer without the sentence that leads to it: "Security matters to us. No, planned for 2027." The sentence must
 * speak of nothing that the answer could be about, nor of anybody else.
 */
export function withoutPreamble(answer: string): string {
  const [first = "", second, ...others] = sentences(answer);
  if (second === undefined || first.length > LONGEST_LEAD || shortAnswer(answer) !== null)
    return answer;
  if (mayNameStandard(first) || SPEAKS_OF_DOCUMENT.test(first) || first.includes("?"))
    return answer;
  if (shortAnswer(second) === null || otherHolder(first, "") !== null) return answer;
  return [second, ...others].join(" ");
}

import type { ClaimAnswer } from "../claims/claim.ts";
import { answerAbroad } from "./answers-abroad.ts";

/** The word an answer opens with, and what comes after it. */
export interface LeadingAnswer {
  readonly answer: Extract<ClaimAnswer, "yes" | "no" | "not-applicable" | "in-progress">;
  readonly rest: string;
  /** Whether it is set off from the rest: "No – …" and not "No SOC 2". */
  readonly isSetOff: boolean;
}

/** A choice to tick, "Yes / No", is no answer. */
const END = String.raw`(?![\p{L}\p{N}'’]|\s*[/|]\s*(?:no?|yes)(?!\p{L}))`;
const YES = new RegExp(
  String.raw`^[\s"“(*-]*(?:yes|y|yep|yeah|true|✓|affirmative|correct|confirmed|ja|oui|sí|si|sim)${END}[\s,.:;–—-]*`,
  "iu",
);
const NO = new RegExp(
  String.raw`^[\s"“(*-]*(?:no|n|nope|none|nil|false|✗|nein|non|não|nee|ninguno|aucune?|keine?|negative|unfortunately,? (?:not|no)|sadly,? (?:not|no)|only soc ?1(?! and| &|\/)|we (?:do|have|are)(?: not|n['’]t)(?=\W*$|[.,;])|not (?:yet|currently|certified|held|at (?:this|the) (?:time|moment)|presently|available))${END}(?![.:]?\s*#?\s*(?!(?:ISO|SOC|PCI|TISAX)(?!\p{L}))[A-Z]{0,4}[-\s]?\d|\s+(?:(?:qualified|adverse) opinions?|exceptions?|findings|deviations|material|audit|bridg\p{L}+|gap|significant|changes?|issues?))[\s,.:;–—-]*`,
  "iu",
);
const NOT_APPLICABLE = new RegExp(
  String.raw`^[\s"“(*-]*(?:n/?a|n\.a\.?|not applicable|nicht zutreffend|no aplica|sans objet)${END}[\s,.:;–—-]*`,
  "iu",
);
const IN_PROGRESS = new RegExp(
  String.raw`^[\s"“(*⏳-]*(?:in progress|in process|wip|pending|planned|under\s?way|ongoing|in bearbeitung|en cours|en proceso|em andamento)${END}[\s,.:;–—-]*`,
  "iu",
);

/** "Yes – Type II", "No, planned for Q4", "N/A": the opening word and the rest, or `null`. */
export function leadingAnswer(text: string): LeadingAnswer | null {
  const read = (pattern: RegExp, answer: LeadingAnswer["answer"]): LeadingAnswer | null => {
    const match = pattern.exec(text);
    if (match === null) return null;
    const isSetOff = /[,.:;–—-]\s*$|\n\s*$/u.test(match[0]);
    return { answer, rest: text.slice(match[0].length), isSetOff };
  };
  return (
    answerAbroad(text) ??
    read(NOT_APPLICABLE, "not-applicable") ??
    read(YES, "yes") ??
    read(NO, "no") ??
    read(IN_PROGRESS, "in-progress")
  );
}

import { withoutAnswerOpening } from "./answer-opening.ts";

const OF_PAPER = "(?:certification|registration|certificate|report|audit|isms|services?)";

/** "Scope:", "Scope of the certification –", and the same word in other languages, before what it heads. */
const HEADING = new RegExp(
  String.raw`^(?:(?:${OF_PAPER}\s+)?scope(?:\s+of\s+(?:the\s+)?${OF_PAPER})?|geltungsbereich|périmètre|alcance|escopo|âmbito|ambito|zakres)(?:\s*:|\s+[-–—]\s|\s*\n)\s*(?=\S)`,
  "iu",
);

/** A text without the heading that only says that it tells a scope, and without what opens the answer before it. */
export function withoutScopeHeading(text: string): string {
  return withoutAnswerOpening(text).replace(HEADING, "");
}

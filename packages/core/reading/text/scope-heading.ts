const OF_PAPER = "(?:certification|registration|certificate|report|audit|isms|services?)";

/** "Scope:", "Scope of the certification –", and the same word in other languages, before what it heads. */
const HEADING = new RegExp(
  String.raw`^(?:(?:${OF_PAPER}\s+)?scope(?:\s+of\s+(?:the\s+)?${OF_PAPER})?|geltungsbereich|périmètre|alcance|escopo|âmbito|ambito|zakres)(?:\s*:|\s+[-–—]\s|\s*\n)\s*(?=\S)`,
  "iu",
);

/** How an answer opens: "Hi team,", "Note:", "As per our certificate:". */
const OPENINGS: readonly RegExp[] = [
  /^(?:hi|hello|hey|dear)(?:\s+(?:all|team|both|there|sir|madam|colleagues?)){0,2}\s*[,!:–-]\s*(?=\S)/iu,
  /^(?:notes?|nb|answer|response|reply|remarks?|comments?|fyi)\s*:\s*(?=\S)/iu,
  /^(?:as\s+)?per\s+(?:our|the|your)?\s*(?:attached\s+|latest\s+|current\s+)?(?:certificate|report|soa)\s*[:,]\s*(?=\S)/iu,
];

/** A text without what opens the answer, and without the heading that only says that it tells a scope. */
export function withoutScopeHeading(text: string): string {
  const answer = OPENINGS.reduce((rest, opening) => rest.replace(opening, ""), text);
  return answer.replace(HEADING, "");
}

/** What is asked of a service in a clause that only says that there is a question. */
const BELONGS = String.raw`(?:(?:also\s+)?(?:belongs?|pertains?)\s|(?:is|are|was|were|would\s+be)\s+(?:also\s+|actually\s+)?(?:covered|included|comprised|in\s+scope|within|part\s+of|certified|assessed|audited|examined)|forms?\s+(?:a\s+)?part|falls?\s+(?:with)?in|comes?\s+(?:under|within))`;

/** "It is not stated whether", "we cannot say whether". */
const NOT_TOLD = String.raw`(?:(?:it|this|that|we|they|the\s+\p{L}+)\s+(?:is|was|remains|has|have|do|does|did|can|could)\s*(?:not|n['’]t)?\s+(?:\p{L}+\s+){0,3})?`;

/** "Whether by phone or by e-mail" leaves nothing open. */
const HOW =
  "(?:by|in|on|at|via|through|over|from|for|with|under|it|they|or|performed|provided|delivered|handled|done|carried)";

const WHETHER = new RegExp(
  String.raw`(?<!\p{L})${NOT_TOLD}whether\s+(?:or\s+not\s+)?(?!${HOW}\s)(?<what>[^.;\n]{2,99}?[^\s,])\s+${BELONGS}[^.;\n]*`,
  "giu",
);

const PAPER = String.raw`(?:auditor['’]s\s+|audit\s+|assurance\s+)?(?:report|certificate|scope|statement|description|document|text|wording|auditors?|annex|letter)`;
const SAYS_NOTHING = String.raw`(?:do(?:es)?\s+not\s+(?:say|speak|tell|specify)|says?\s+nothing|(?:is|are|remains?)\s+silent|gives?\s+no\s+(?:details?|information)|leaves?\s+(?:it|this|that)\s+open)`;

/** "As for chat, the report does not say", by language. */
const SILENT = new RegExp(
  [
    String.raw`(?:as\s+(?:for|to|regards)|regarding|concerning|with\s+(?:regard|respect)\s+to|when\s+it\s+comes\s+to)\s+(?<en>[^,.;\n]{2,60}),?\s+(?:the\s+|this\s+|our\s+|its\s+)?${PAPER}\s+${SAYS_NOTHING}`,
    String.raw`(?:zu|bezüglich|hinsichtlich)\s+(?<de>[^,.;\n]{2,60})\s+(?:sagt|äußert\s+sich|schweigt)\s+(?:der|das|die)\s+(?:bericht|zertifikat|bescheinigung)(?:\s+(?:nichts|nicht))?`,
    String.raw`quant\s+(?:à|aux?)\s+(?<fr>[^,.;\n]{2,60}),?\s+(?:le|la|l['’])\s*(?:rapport|certificat|attestation)\s+(?:ne\s+(?:dit\s+rien|précise\s+rien|se\s+prononce\s+pas)|est\s+muette?)`,
    String.raw`en\s+cuanto\s+(?:a|al)\s+(?<es>[^,.;\n]{2,60}),?\s+(?:el|la)\s+(?:informe|certificado)\s+(?:no\s+(?:dice\s+nada|se\s+pronuncia|especifica)|guarda\s+silencio)`,
    String.raw`quanto\s+(?:a|à|ao|aos|às)\s+(?<pt>[^,.;\n]{2,60}),?\s+(?:o|a)\s+(?:relatório|certificado)\s+(?:não\s+(?:diz\s+nada|se\s+pronuncia|especifica)|nada\s+diz|é\s+omisso)`,
  ]
    .map((wording) => String.raw`(?<!\p{L})${wording}[^.;\n]*`)
    .join("|"),
  "giu",
);

/** A first, cheap look: most texts tell what they speak of. */
const MAY_LEAVE_OPEN =
  /whether|(?:not|nothing|silent|no|open|nichts?|schweigt|rien|pas|muette?|nada|silencio|pronuncia|especifica|omisso)\b/iu;

/**
 * A text in which a service whose place in the scope is said to be an open question is said to be possible only:
 * "whether relocation belongs to it is set out in the schedule", "as for chat, the report does not say".
 */
export function withOpenQuestions(text: string): string {
  if (!MAY_LEAVE_OPEN.test(text)) return text;
  return text
    .replaceAll(WHETHER, (...found) => `possibly ${told(found)}`)
    .replaceAll(SILENT, (...found) => `possibly ${told(found)}`);
}

/** The one group that a wording has filled. */
function told(found: readonly unknown[]): string {
  const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
  return Object.values(groups).find((words) => words !== undefined) ?? "";
}

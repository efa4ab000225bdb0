import { oneOf, wordings } from "../text/wordings.ts";

/** What a blank is to be filled in with: "[Company name]", "<auditor>". */
const FILLED_IN = oneOf({
  "who it is": wordings`
    company | vendor | organi[sz]ation | organisation | client | customer | supplier | contractor
    processor | service provider | legal entity
  `,
  "what it makes": wordings`
    product
  `,
  "other languages": wordings`
    unternehmen | entreprise | empresa | organización | organização | organizzazione | azienda
  `,
});

const BLANK = new RegExp(
  oneOf({
    "a line, or a variable": wordings`
      _{3,} | \{\{ | \[[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\](?!\() | \{\s?\p{L}[\p{L} _/-]{0,30}\} | \$\{ | %[A-Z_]{3,}%
    `,
    "said to be one": wordings`
      [[{<(][^\]}>)\n]{0,40}(?:fill-?in|to be filled|placeholder)(?!\p{L})
      (?:replace|fill in|substitute|overwrite) (?:this |it )?with your (?:own )?
      (?<!\p{L})(?:a|answer|response|reply) \(if (?:yes|no|so|applicable)\)
    `,
    "an example's name": wordings`
      (?<!\p{L})(?:Sample|Example) Company(?!\p{L})
    `,
    "a choice": wordings`
      (?<!\p{L})(?:is|has|does|are|have|do)\s?\/\s?(?:is|has|does|are|have|do) not(?!\p{L})
    `,
    "a choice in brackets": wordings`
      \[[^\]\n]{3,80}[/|]\s?(?:none|neither|other|no|n\/a|not \p{L}[\p{L} ]{2,20})\s?\](?!\()
      \[(?:current|planned|held|in place|in progress|active|certified)\s?\/[^\]\n]{2,40}\](?!\()
    `,
    "a choice of opinions": wordings`
      unqualified\s?[|/]\s?qualified\s?[|/] | \[\s?(?:un)?qualified\s?[|/]\s?(?:un)?qualified[^\]]{0,60}\]
    `,
    "a name in brackets": String.raw`[[<«](?:\s*(?:insert|enter|your|the|our|name of|select|choose)\s[^\]>»\n]{2,40}|[^\]>»\n@/=]{0,25}?(?:${FILLED_IN})(?:[ _-]?(?:name|legal name))?\s*)[\]>»](?!\()`,
  }),
  "iu",
);

/** A detail that is to be filled in: "[DATE]", "[Audit firm name]". */
const BLANK_DETAIL = new RegExp(
  oneOf({
    "a detail": wordings`
      \[\s?(?:dates?|year|month|body|number|name|no\.?|period|auditor|firm|scope|x{2,}|\.{2,}|…)\s?\](?!\()
      <(?:n|nr|no|number|dates?|body|name|period|year|scope(?: statement)?|certificate(?: number)?)>
      \[[ymd]{2,4}[-./][ymd]{2,4}[-./][ymd]{2,4}\](?!\()
    `,
    "a day as it is to be written": String.raw`(?<![\p{L}\d(])(?:Y{4}[-./]M{2}(?:[-./]D{2})?|(?:D{2}[-./]M{2}|M{2}[-./]D{2})[-./]Y{4})(?![\p{L}\d)])(?!.*20\d\d)`,
    "who audits it": String.raw`[[<«][^\]>»\n@/=]{0,25}?(?:auditor|audit firm|cpa firm|certification body|registrar)(?:[ _-]?firm)?(?:[ _-]?name)?\s*[\]>»](?!\()`,
  }),
  "iu",
);

/** "[State your actual status honestly: …": a form that tells what to write. */
const TELLS_WHAT_TO_WRITE =
  /^[\s"'“‘]*\[\s?(?:state|describe|confirm|explain|specify|indicate|provide|include|list|give|mention|attach|note|write|answer|name|add|choose|select|insert|summari[sz]e|tailor|customi[sz]e)\s[^\]]{3,}/iu;

/** "SOC 2 Type II (Date / Status):" and nothing after it: a label with what is to be written. */
const LABEL_ALONE = /^[^\n]*\([^()\n]{2,30}\s?\/\s?[^()\n]{2,30}\)\W*$/u;

/** Whether a text is nothing but such labels. */
function isLabelsAlone(raw: string): boolean {
  const lines = raw.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 0 && lines.every((line) => /:\W*$/u.test(line) && LABEL_ALONE.test(line));
}

const MAY_BE_BLANK =
  /[_{[<«%(]|y{4}|with your|company|unqualified\s?[|/]|\/\s?(?:is|has|does|are|have|do) not/iu;

/** Whether words leave a detail to be filled in, whosever the rest may be. */
export function hasBlankDetail(raw: string): boolean {
  return MAY_BE_BLANK.test(raw) && BLANK_DETAIL.test(raw);
}

/** Whether a text as written holds blanks that are there to be filled in. */
export function isTemplate(raw: string): boolean {
  if (!MAY_BE_BLANK.test(raw)) return false;
  return (
    BLANK.test(raw) || BLANK_DETAIL.test(raw) || TELLS_WHAT_TO_WRITE.test(raw) || isLabelsAlone(raw)
  );
}

const OPEN_CHOICE =
  /^[\s\p{P}]*(?:yes|y|[✅✓✔☑]\ufe0f?)\s*(?:\/|\||or)\s*(?:no|n|[❌✗✘]\ufe0f?)[\s\p{P}]*$/iu;

/** Whether a text is nothing but the choice that a form offers: "yes or no", "Y / N?". */
export function isOpenChoice(raw: string): boolean {
  return OPEN_CHOICE.test(raw);
}

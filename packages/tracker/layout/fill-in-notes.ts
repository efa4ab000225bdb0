import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

const DAY = "(?:d{1,2}|t{1,2}|j{1,2}|g{1,2})";
const MONTH = "m{1,4}";
const YEAR = "(?:y{2,4}|j{2,4}|a{2,4}|r{4}|å{4})";

/** How a cell is to be filled in, and by whom: it says nothing of what the column holds. */
const NOTE = oneOf({
  "how a day is written": String.raw`${DAY} ?${MONTH} ?${YEAR}|${MONTH} ?${DAY} ?${YEAR}|${YEAR} ?${MONTH}(?: ?${DAY})?|(?:${DAY} )?${MONTH}(?: ?${YEAR})?|年 月 日`,
  "a yes or a no": wordings`
    y n(?: n ?a)? | yes (?:or )?no(?: (?:or )?(?:n ?a|unknown|partial(?:ly)?))? | ja nein | j n | oui non | o n | si no | sim nao | ja nee
    tak nie | ja nej | evet hayır | 是 否 | 有 無 | 有 无
  `,
  "from what to choose": wordings`drop ?down(?: list)? | select(?: one)? | choose one | pick ?list | multi ?select`,
  "whether it must be": wordings`
    optional | mandatory | (?:if|where|as) (?:any|applicable|available|relevant) | falls vorhanden | optionnel
    obligatoire | opcional | obligatorio | facultatief | verplicht
  `,
  "in which form": wordings`
    free ?text | text | auto(?:matic)? | calculated | formula | (?:please )?specify | please (?:list|describe|state)
  `,
  "by whom": wordings`
    (?:vendor|supplier|provider|third party) to (?:complete|fill(?: in| out)?|provide)
    (?:to be )?(?:completed|filled(?: in| out)?|provided) by (?:the )?(?:vendor|supplier|provider|us|buyer)
  `,
});

const WHOLE_NOTE = new RegExp(`^(?:${NOTE})$`, "u");
const IN_BRACKETS = /[([{（【]([^()[\]{}（）【】]*)[)\]}）】]/gu;

/** "SOC 2? Yes/No", "MFA – Y/N": the choice stands behind the heading without brackets. */
const CHOICE_BEHIND = /[\s:?–—-]+(?:y\s?\/\s?n|yes\s?(?:\/|or)\s?no)\s*$/iu;

const FOOTNOTE_MARKS = /[*†‡¹²³⁴⁵⁶⁷⁸⁹]+\s*$/u;

/** "Sites (1)" has a footnote; "Type (1)" and "SOC (2)" say which one. */
const FOOTNOTE = /(?<!\b(?:type|soc)\s*)[([]\d[)\]]\s*$/iu;

/** A heading without what only says how to fill in its cells: "Expiry (dd/mm/yyyy)", "MFA (Y/N)*". */
export function withoutFillInNotes(heading: string): string {
  const bare = heading
    .replace(FOOTNOTE_MARKS, "")
    .replace(FOOTNOTE, "")
    .replace(IN_BRACKETS, (whole, note: string) => (WHOLE_NOTE.test(plain(note)) ? " " : whole))
    .replace(CHOICE_BEHIND, "")
    .trim();
  return bare === "" ? heading : bare;
}

function plain(note: string): string {
  return note
    .toLowerCase()
    .replace(/[ãíì]/gu, (letter) => (letter === "ã" ? "a" : "i"))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

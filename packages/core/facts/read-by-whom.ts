import { parseDate } from "../reading/dates/date.ts";
import type { DayInterval } from "../reading/dates/day-interval.ts";
import type { IsoDay } from "../reading/dates/iso-day.ts";
import { isUnanswered } from "../reading/cell/fact.ts";
import type { TriAnswer } from "../reading/kinds/tri-words.ts";
import { remembered } from "../reading/text/memo.ts";
import { derivedFact } from "./derived-fact.ts";
import type { DraftFacts } from "./draft-facts.ts";

const INITIALS = String.raw`\p{Lu}\.?\s?(?:\p{Ll}{0,2}\p{Lu}\.?){1,3}`;
const NAME = String.raw`(?:\p{Lu}\.\s?\p{Lu}[\p{Ll}'’-]+|\p{Lu}\p{Ll}+\s\p{Lu}\.?(?![\p{L}]))`;
const WHO = `(?:${INITIALS}|${NAME})`;
const WHEN = String.raw`(?<when>\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?|\d{1,2}[-./]\d{1,2}(?:[-./]\d{2,4})?|(?:\d{1,2}\.?\s)?\p{L}{3,9}\.?\s\d{2,4})`;
const APART = String.raw`\s*[,;/–—-]?\s*`;
/** "K. Brandt 2026-03-02" and "2026-03-02 K. Brandt". */
const WHO_AND_WHEN: readonly RegExp[] = [
  new RegExp(`^${WHO}${APART}${WHEN}\\.?$`, "u"),
  new RegExp(`^${WHEN}${APART}${WHO}\\.?$`, "u"),
];

/** Capitals that stand for a matter and for nobody. */
const NOBODY =
  /^(?:TB[ACD]|ETA|EXP|DUE|NDA|RFI|WIP|OOO|YTD|FY|Q\d|SOC|ISO|N\.?A|ASAP|EOD|EOM)(?!\p{L})/u;

/** A tracker has a few hundred of them. */
const MOST_NOTES = 1000;

interface ReadersNote {
  /** The day, where it is told with its year. */
  readonly day: DayInterval | null;
}

const noteIn = remembered((text): ReadersNote | null => {
  const note = text.trim();
  if (NOBODY.test(note)) return null;
  for (const wording of WHO_AND_WHEN) {
    const when = wording.exec(note)?.groups?.["when"];
    if (when !== undefined) return { day: parseDate(when, null) };
  }
  return null;
}, MOST_NOTES);

/**
 * “K. Brandt 2026-03-02”, “HK 11/19”: whoever notes in the column for it who has read the document and when, has seen
 * that it was read; unless the day is still to come.
 */
export function withReaderNoted(draft: DraftFacts, asOf: IsoDay): void {
  const { evidenceSeen, evidenceDate } = draft;
  if (evidenceSeen.state !== "unclear") return;
  const note = noteIn(evidenceSeen.quote);
  if (note === null || (note.day !== null && note.day.latest > asOf)) return;
  const { quote, column } = evidenceSeen;
  draft.evidenceSeen = derivedFact<TriAnswer>(evidenceSeen, "read", "yes", quote, column);
  if (note.day !== null && !note.day.estimate && isUnanswered(evidenceDate))
    draft.evidenceDate = derivedFact(evidenceSeen, "day", note.day, quote, column);
}

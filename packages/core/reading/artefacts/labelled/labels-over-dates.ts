import { findDates } from "../../dates/date.ts";
import { oneOf, wordings } from "../../text/wordings.ts";

/** What certificates print over their dates. */
const LABEL = oneOf({
  "of one of the dates": wordings`
    (?:(?:original|initial|first|current) )?(?:(?:re-?)?(?:issue|issuance|registration|certification|approval|expir(?:y|ation)|effective|validity) date|date of (?:(?:first|initial|original) )?(?:issue|registration|certification|approval|expiry))
    valid (?:from|until|to) | expires
  `,
});
const ROW_OF_LABELS = new RegExp(
  String.raw`(?<!\p{L})(?:${LABEL})(?:\s+(?:${LABEL}))+(?!\p{L})`,
  "iu",
);
const EACH_LABEL = new RegExp(LABEL, "giu");

/** Between the row of labels and that of dates: the label of something else at most. */
const BETWEEN_ROWS = /^\s+(?:[\p{L} ]{0,30}?\s)?(?=(?:\p{L}{3,9}\.?\s)?\d)/u;

/**
 * A text in which a row of labels stands over a row of dates, each label before its date: "Issue Date Expiry Date"
 * over "3 May 2025 2 May 2028" says "Issue Date: 3 May 2025; Expiry Date: 2 May 2028".
 */
export function withLabelsBesideDates(text: string): string {
  const row = ROW_OF_LABELS.exec(text);
  if (row === null) return text;
  const labels = row[0].match(EACH_LABEL) ?? [];
  const between = BETWEEN_ROWS.exec(text.slice(row.index + row[0].length))?.[0];
  if (between === undefined) return text;
  const below = text.slice(row.index + row[0].length + between.length);
  const dates = findDates(below, null).slice(0, labels.length);
  const ends = [0, ...dates.map(({ end }) => end)];
  const isRow = dates.every(({ start }, at) => /^\s*$/u.test(below.slice(ends[at], start)));
  if (dates.length !== labels.length || !isRow) return text;
  const told = labels.map((label, at) => {
    return `${label}: ${below.slice(dates[at]?.start, dates[at]?.end)}`;
  });
  return `${text.slice(0, row.index)}${told.join("; ")}${below.slice(ends.at(-1))}`;
}

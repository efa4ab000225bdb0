const CLOCK = String.raw`(?<from>\d{1,2})(?:[:.h]\d{2})?\s?(?<fromHalf>am|pm)?\s*(?:[-–—]|to|till|until|bis|à|a|às|tot|do)\s*(?<to>\d{1,2})(?:[:.h]\d{2})?\s?(?<toHalf>am|pm)?`;

/** "08:00–18:00 CET", "9am to 6pm": hours have minutes or halves of the day, or are told to be hours. */
const HOURS = new RegExp(
  String.raw`(?<![\d.,:/-])(?=\d{1,2}(?:[:.h]\d{2}|\s?[ap]m)|\d{1,2}\s*[-–—]\s*\d{1,2}\s?(?:h|hrs|hours|uhr)\b)${CLOCK}(?![\d/])(?<behind>[^.;,()\n]{0,20})`,
  "iu",
);

/** A need for work at night. */
const AT_NIGHT =
  /(?<!\p{L})(?:24\s?[x/]\s?7|24[\s-]?hours?|round[\s-]the[\s-]clock|(?:over)?night(?:[\s-]?time)?|out[\s-]of[\s-]hours|after[\s-]hours|late\s+shift|graveyard)(?!\p{L})/iu;

/**
 * Whether a scope tells by the clock that the work is done by day, and the need is for the night: "service desk
 * 08:00–18:00 only" for a desk out of hours. Other hours that it names count, unless it says that these are all.
 */
export function isByDayOnly(stated: string, needed: string): boolean {
  if (!AT_NIGHT.test(needed)) return false;
  const groups = HOURS.exec(stated)?.groups;
  if (groups === undefined || !isByDay(groups)) return false;
  return (
    /\bonly\b|\bnur\b|seulement|solo\b|apenas/iu.test(groups["behind"] ?? "") ||
    !AT_NIGHT.test(stated)
  );
}

function isByDay(groups: Readonly<Record<string, string | undefined>>): boolean {
  const from = hourOf(groups["from"], groups["fromHalf"]);
  const to = hourOf(groups["to"], groups["toHalf"]);
  return from >= MORNING && to <= EVENING && from < to;
}

const MORNING = 5;
const EVENING = 22;

function hourOf(digits: string | undefined, half: string | undefined): number {
  const hour = Number(digits);
  return half?.toLowerCase() === "pm" && hour < 12 ? hour + 12 : hour;
}

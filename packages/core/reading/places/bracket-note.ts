import { COMING_WORDS, OVER_WORDS } from "./site-standing-words.ts";

/** A year in a bracket, and what is said of it: the site is there `from` then, `since` then, or `until` then. */
export interface NotedYear {
  readonly year: number;
  readonly means: "from" | "since" | "until";
}

/** What a bracket says of the place before it, where it names no place of its own. */
export interface BracketNote {
  readonly isNote: boolean;
  /** "(2027)", "(since 2019)", "(until 2025)". */
  readonly year: NotedYear | null;
}

const NOTE_WORDS: ReadonlySet<string> = new Set([
  ...OVER_WORDS,
  ...COMING_WORDS,
  ...`pending planned plan tbc tba tbd future new old former formerly only main primary secondary tertiary
  backup back up dr bcp hq head office headquarters site sites offices building buildings floor floors
  seat seats fte ftes agent agents hc headcount staff people employees pax heads onshore offshore nearshore
  since until from opened opening open closed closing starting start to be added included including excluded
  in out of scope not yet no longer and or the with approx approximately circa about ca total owned leased
  shared ops operations voice non support delivery centre center centres centers locations location day
  night shift shifts wfh wah waha remote home homes based working work worker workers hybrid on onsite wfo q1
  q2 q3 q4 h1 h2 january february march april may june july august september october november december jan
  feb mar apr jun jul aug sep sept oct nov dec mid early late end live golive go eta due by for per cent
  certified active expected coming soon under construction awaiting certification covered currently current
  virtual team teams both all some few partly partial mainly mostly est established satellite is are
  production dedicated pilot x resources associates workstations capacity uncertified down off removed was has been being
  valid progress phase wave sales
  marketing representative liaison data warehouse staffed unstaffed unmanned colocation colo hosting franchise partner client
  customer site-based our own biggest largest smallest headcount call contact service services back-office backoffice inbound
  outbound support hub tbd address principal executive confirmed unconfirmed verified unverified unclear sure unsure disputed audited audit scheduled`.split(
    /\s+/u,
  ),
]);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'\u2019]*/gu;
const YEAR = /(?<!\d)20\d\d(?!\d)/u;
const UNTIL = /\b(?:until|till|expire[sd]?|expiry|ended|bis|hasta|jusqu)/iu;
const BEGAN = /\b(?:since|opened|est|established|certified|closed|audited|expired|sold)\b/iu;
/** Reads a bracket, with its brackets or without. */
export function bracketNote(words: string): BracketNote {
  const found = words.match(WORD) ?? [];
  const isNote = found.every((word) => NOTE_WORDS.has(word.toLowerCase()) || /^\d/u.test(word));
  return { isNote, year: isNote ? yearIn(words) : null };
}

function yearIn(words: string): NotedYear | null {
  const year = YEAR.exec(words)?.[0];
  if (year === undefined) return null;
  const means = UNTIL.test(words) ? "until" : BEGAN.test(words) ? "since" : "from";
  return { year: Number(year), means };
}

import { mayNameStandard } from "../documents/standard-mentions.ts";

/** What a key of a record of certificates says about it; `aside`: nothing that is read. */
type Detail =
  | "name"
  | "framework"
  | "status"
  | "issuer"
  | "issued"
  | "expires"
  | "number"
  | "periodStart"
  | "periodEnd"
  | "aside"
  | "other";

/** The keys that data files keep such records under, in lower case and without underscores. */
const KEYS: Readonly<Record<Exclude<Detail, "other">, string>> = {
  name: "name title certification certifications certificate report reporttype certificatename reportname",
  framework: "standard framework standardfamily type",
  status: "status state",
  issuer:
    "issuer issuedby issuingbody issuingbodyorauditor issuingauthority issueauthority issuingorganization issuingorganisation auditor auditedby auditfirm auditorname serviceauditor cpafirm body certbody certificationbody certifyingbody certifiedby certifier registrar assessor",
  issued:
    "issued issuedat issuedon issuedate dateissued dateofissue issueddate validfrom effectivedate",
  expires:
    "expires expireson expiresat expiry expirydate expirationdate dateofexpiry validity validto validuntil validtill validthrough",
  number:
    "number certnumber certificatenumber certificateno certificateorreportnumber certno registrationnumber registrationno regno",
  periodStart:
    "periodstart reportperiodstart auditperiodstart coveragestart coveragefrom periodfrom",
  periodEnd: "periodend reportperiodend auditperiodend coverageend coverageto periodto",
  aside:
    "id url link source website logo icon version reporturl reportrequest published certificateid",
};

const DETAIL_OF_KEY: ReadonlyMap<string, Detail> = new Map(
  Object.entries(KEYS).flatMap(([detail, keys]) =>
    keys.split(" ").map((key) => [key, detail as Detail] as const),
  ),
);

const KEY = /(?<![\p{L}\p{N}_])(["']?)([A-Za-z][A-Za-z_]{1,30})\1\s*[:=](?!\/\/)\s*/gu;
/** The stop of "Inc." is the name's. */
const AROUND_VALUE =
  /^[\s"'[\]{}(,;>-]+|(?:[\s"'[\]{}(,;-]|(?<!(?<!\p{L})(?:Inc|Ltd|Co|Corp|S\.A|B\.V))\.)+$/gu;
/** The day is what counts of "2027-01-31T00:00:00.000Z". */
const TIME_OF_DAY = /(?<=\d{4}-\d\d-\d\d)T[\d:.]+Z?/gu;
const NO_VALUE =
  /^(?:null|none|undefined|unknown(?: \p{L}+)?|n\/a|tb[acd]|pending|not (?:known|stated|given|specified)|)$/iu;

interface Pair {
  readonly detail: Detail;
  readonly key: string;
  readonly value: string;
}

/**
 * A record of certificates as data files hold it, in words: `name: "ISO 27001", issuer: "BSI", status:
 * "active"` says "ISO 27001: active, issued by BSI." `null` where the text is no such record.
 */
export function keyedRecordsInWords(written: string): string | null {
  const text = written.replace(NAMED_BY_KEY, 'name: "$1",');
  if (!MAY_BE_RECORD.test(text) || opensWithWords(text)) return null;
  const records = recordsOf(pairsIn(text)).filter(
    (record) => mayNameStandard(inPlainWords(nameOf(record))) && record.length > 1,
  );
  if (!records.some((record) => record.some(({ detail }) => TELLS_OF_IT.has(detail)))) return null;
  return records.map(inWords).join("\n");
}

/** `"iso27001": { … }`: the record's name is a key itself. */
const NAMED_BY_KEY =
  /(?<![\p{L}\p{N}_])["']?(iso[_-]?(?:iec[_-]?)?27001|soc[_-]?2(?:[_-]?type[_-]?[12])?)["']?\s*:[^\S\n]*(?=[{\n])/giu;

/** A key for the name, with one of the others that tell of a certificate. */
const MAY_BE_RECORD =
  /(?:name|title|type|standard|framework|family|certifications?|certificate|report|report_?type)["']?\s*[:=]/iu;
const TELLS_OF_IT: ReadonlySet<Detail> = new Set([
  "status",
  "issuer",
  "issued",
  "expires",
  "number",
  "periodEnd",
]);

/** "Not yet. Certificate: ISO 27001, status: pending": what stands before the record counts as well. */
function opensWithWords(text: string): boolean {
  const [first] = text.matchAll(KEY);
  return /\p{L}/u.test(text.slice(0, first?.index));
}

function pairsIn(text: string): readonly Pair[] {
  const keys = [...text.matchAll(KEY)];
  return keys.map((match, place) => {
    const key = match[2] ?? "";
    const value = text.slice(match.index + match[0].length, keys[place + 1]?.index);
    return {
      ...detailOf(key, value.replace(AROUND_VALUE, "").replace(TIME_OF_DAY, "")),
    };
  });
}

/** A type is the standard itself, or that of a report. */
function detailOf(key: string, value: string): Pair {
  const detail = DETAIL_OF_KEY.get(key.replace(/_/gu, "").toLowerCase()) ?? "other";
  const isTypeOfReport = key.toLowerCase() === "type" && !mayNameStandard(inPlainWords(value));
  return { detail: isTypeOfReport ? "other" : detail, key, value };
}

/** A name opens a record; a framework does where no name has. */
function recordsOf(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const records: Pair[][] = [];
  for (const pair of pairs) {
    const current = records.at(-1);
    const opens =
      pair.detail === "name" || (pair.detail === "framework" && nameOf(current ?? []) === "");
    if (opens || current === undefined) records.push([pair]);
    else current.push(pair);
  }
  return records;
}

function nameOf(record: readonly Pair[]): string {
  return valueOf(record, "name") || valueOf(record, "framework");
}

function valueOf(record: readonly Pair[], wanted: Detail): string {
  const value = record.find(({ detail }) => detail === wanted)?.value ?? "";
  return NO_VALUE.test(value) ? "" : value;
}

/** Statuses that say it is there, and flags that do. */
const HELD =
  /^(?:active|valid|current|certified|attested|audited|accredited|achieved|attained|awarded|obtained|issued|held|complete|completed|report completed|in place|in force|expiring|yes|true)(?: (?:valid|certified|current))?$/iu;
/** Statuses that say it was. */
const OVER = /^(?:expired|lapsed|ended)$/iu;

/**
 * What a record says in words. One with a status of no meaning (`null`, "tbd") says nothing, and where the
 * status is not one of a certificate that is or was, it is all that is said: nothing else in the record may
 * be read as if it were there. A SOC 2 report has no expiry: dates beside one are not read as if it had.
 */
function inWords(record: readonly Pair[]): string {
  const name = inPlainWords(nameOf(record)).replace(/\s+[-•]\s+/gu, ", ");
  const status = statusOf(record);
  if (status === null) return `${name}${detailsInWords(record)}.`;
  if (NO_VALUE.test(status)) return "";
  const isThere = HELD.test(status);
  const details = isThere || OVER.test(status) ? detailsInWords(record) : "";
  return `${name}: ${/^expiring$/iu.test(status) ? "valid" : status}${details}.`;
}

/** The status in words; a flag is one as well: "isCertified: false" is "no", "expired: true" is "expired". */
function statusOf(record: readonly Pair[]): string | null {
  for (const { detail, key, value } of record) {
    if (detail !== "other") continue;
    const flag = inPlainWords(key).replace(/^(?:is|has) /iu, "");
    if (SAYS_TRUE.test(value) && !HELD.test(flag)) return flag;
    if (SAYS_FALSE.test(value) && HELD.test(flag)) return "no";
  }
  const status = record.find(({ detail }) => detail === "status");
  if (status === undefined) return null;
  return SAYS_FALSE.test(status.value) ? "no" : inPlainWords(status.value);
}

const SAYS_TRUE = /^(?:true|yes)$/iu;
const SAYS_FALSE = /^(?:false|no)$/iu;

function detailsInWords(record: readonly Pair[]): string {
  const isIso = record.some(({ value }) => value.includes("27001"));
  const period = [valueOf(record, "periodStart"), valueOf(record, "periodEnd")];
  const told = [
    [isIso ? ", issued by " : ", audited by ", valueOf(record, "issuer")],
    [", issued on ", isIso ? valueOf(record, "issued") : ""],
    [", valid until ", isIso ? valueOf(record, "expires").replace(SAYS_UNTIL, "") : ""],
    [", certificate no. ", isIso ? valueOf(record, "number") : ""],
    [", period ", period.filter((day) => day !== "").join(" to ")],
  ].map(([lead = "", value = ""]) => (value === "" ? "" : `${lead}${value}`));
  const others = record.filter(({ detail }) => detail === "other").map(otherInWords);
  return [...told, ...others].join("");
}

function otherInWords({ key, value }: Pair): string {
  const isBare = NO_VALUE.test(value) || SAYS_TRUE.test(value) || SAYS_FALSE.test(value);
  if (/^type$/iu.test(key) && /^(?:1|2|ii?)$/iu.test(value)) return `, type ${value}`;
  return isBare ? "" : `, ${inPlainWords(key)}: ${value}`;
}

/** "Valid until: June 2024" under a key that says so too. */
const SAYS_UNTIL = /^(?:valid |validity )?(?:until|to|through)[:\s]+/iu;

/** "in_progress" and "isCertified" as words. */
function inPlainWords(name: string): string {
  return name
    .replace(/_/gu, " ")
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, " ")
    .trim();
}

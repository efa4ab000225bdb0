/** Between the entries of a list. */
const ENTRY = /[^;\n|•]+/gu;

/** "Phase II" with a capital, where no bracket, dash, colon or little word makes a plan of it: "(Phase 2)", "in Phase 2". */
const PHASE =
  /(?<![([:\u2013\u2014-]\s*|(?<!\p{L})\p{Ll}+\s)Phase(?=[ -](?:\d{1,2}[A-Z]?|[IVX]{1,4})(?![\p{L}\d]))/gu;

/** Other signs of an address in the same entry; or a name right behind the number, as in "Hinjewadi Phase 3 Pune". */
const ADDRESS =
  /\d{4,6}|(?<!\p{L})(?:Plot|Tower|Building|Bldg|Block|Sector|Floor|Road|Street|Way|Park|Industrial|Cyber|Electronic|Estate|Area|SEZ|IT)(?!\p{L})|Phase[ -](?:\d{1,2}[A-Z]?|[IVX]{1,4})\s\p{Lu}\p{Ll}/u;

/**
 * The text with another word, of the same length, for the phase of an estate in an address: "DLF Cyber City,
 * Phase II, Gurugram 122002" says where a site is, "Davao (phase 2)" that it is still to come.
 */
export function withoutPhasesOfAddresses(text: string): string {
  if (!text.includes("Phase")) return text;
  return text.replace(ENTRY, (entry) => {
    const phases = entry.match(PHASE) ?? [];
    return phases.length === 1 && ADDRESS.test(entry) ? entry.replace(PHASE, "Block") : entry;
  });
}

import { isDetailLabel } from "./label-columns.ts";

const SEPARATORS = [/\n/u, /\s*\|\s*/u, /\s*;\s*/u, /\s+\/\s+/u];

/** What a heading calls a detail in short, under the name it goes by elsewhere. */
const FULL_LABELS: ReadonlyMap<string, string> = new Map([
  ["body", "Certification body"],
  ["number", "Certificate number"],
  ["no.", "Certificate number"],
  ["certificate", "Certificate number"],
]);

/** How many details make a list of them. */
const ENOUGH = 2;

/**
 * Values that stand in the order of the labels of their heading, each with its label: under "Body | Number | Expires",
 * "Kiwa; KX-4471; 2028" says "Certification body: Kiwa". `null` where it is no such list.
 */
export function valuesUnderLabels(text: string, heading: string | null): string | null {
  if (heading === null || text.includes("|")) return null;
  const labels = splitByAny(heading.replace(/^[^:|;]{3,40}:\s+(?=.*[|;/])/u, ""));
  const details = labels.map(fullLabel).filter(isDetailLabel);
  if (labels.length < ENOUGH + 1 || details.length < ENOUGH) return null;
  const values = splitByAny(text);
  if (values.length !== labels.length || values.some((value) => /[:=]\s/u.test(value))) return null;
  return values.map((value, at) => `${fullLabel(labels[at] ?? "")}: ${value}`).join("\n");
}

function fullLabel(label: string): string {
  return FULL_LABELS.get(label.toLowerCase()) ?? label;
}

/** The items of a list, by the separator it is written with. */
function splitByAny(list: string): readonly string[] {
  const separator = SEPARATORS.find((one) => one.test(list));
  const items = separator === undefined ? [list] : list.split(separator);
  return items.map((item) => item.trim()).filter((item) => item !== "");
}

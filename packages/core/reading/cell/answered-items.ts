import { tickedOptions } from "./ticked-options.ts";

/** What stands before such an answer: a bracket, or a dash or colon behind what is answered. */
const LEAD = String.raw`(?<=[\p{L}\p{N})])(?<lead>\s*\(\s*|\s*[:=]\s*|\s[-–—]\s)`;
const END = String.raw`(?<end>\s*\)|(?=\s*(?:[,;/|\n]|$)))`;

const YES = new RegExp(`${LEAD}(?:y|in)${END}`, "iu");
const NO = new RegExp(`${LEAD}(?:n|out)${END}`, "iu");
const YES_OR_NO = new RegExp(`${LEAD}(?<answer>y|n|in|out)${END}`, "giu");

/**
 * A list of items that are ticked, or answered in brief, as one of items that are in or out: "☑ Manila ☐ Cebu" is
 * "Manila", "Manila (Y) / Cebu (N)" is "Manila (yes) / Cebu (no)".
 */
export function withAnswersInWords(written: string): string {
  const text = tickedOptions(written) ?? written;
  if (!YES.test(text) || !NO.test(text)) return text;
  return text.replaceAll(YES_OR_NO, (_said: string, ...rest: unknown[]) => {
    const { lead = "", answer = "", end = "" } = rest.at(-1) as Record<string, string>;
    return `${lead}${/^(?:y|in)$/iu.test(answer) ? "yes" : "no"}${end}`;
  });
}

import { hostingProviders, hyperscalers } from "@scopefit/core/reading/reference/cloud-providers";
import { organisationLexicon } from "@scopefit/core/reading/reference/organisation-lexicon";

import { onlyNameIn } from "../only-names.ts";

const spellings = [...hyperscalers, ...hostingProviders];
const providers = organisationLexicon(spellings);

/** Words that add nothing to a name and may stand before one. */
const ADDS_NOTHING =
  "inc llc ltd limited corp corporation company co plc gmbh the and by our its cloud platform system systems " +
  "service services data centre centres center centers hosting infrastructure provider certified accredited " +
  "accreditation body";

const FIRST_WORD = /^[^\p{L}\p{N}]*([a-z0-9]+)(?![\p{L}\p{N}\p{M}'’])/iu;

/** How a text can begin that holds nothing but names of providers. */
const openings: ReadonlySet<string> = new Set([
  ...ADDS_NOTHING.split(" "),
  ...spellings.flat().map(firstWordOf),
]);

/**
 * The hosting provider that a text names, where it holds nothing but such names and words that add
 * nothing. The first word of a scope rules nearly all of them out, before anybody looks for names.
 */
export function onlyProviderIn(text: string): string | null {
  const first = firstWordOf(text);
  return first === "" || openings.has(first) ? onlyNameIn(text, providers) : null;
}

/** The first word in lower case, "" where it is not written in plain letters. */
function firstWordOf(text: string): string {
  return FIRST_WORD.exec(text)?.[1]?.toLowerCase() ?? "";
}

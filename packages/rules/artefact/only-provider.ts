import {
  hostingProviders,
  hyperscalers,
} from "@scopefit/core/reading/artefacts/reference/cloud-providers";
import { organisationLexicon } from "@scopefit/core/reading/artefacts/reference/organisation-lexicon";

import { onlyNameIn } from "../only-names.ts";

const spellings = [...hyperscalers, ...hostingProviders];
const providers = organisationLexicon(spellings);

/** Words that add nothing to a name and may stand before one. */
const ADDS_NOTHING: ReadonlySet<string> = new Set(
  (
    "inc llc ltd limited corp corporation company co plc gmbh the and by our its cloud platform system systems " +
    "service services data centre centres center centers hosting infrastructure provider certified accredited " +
    "accreditation body"
  ).split(" "),
);

const WORD = /[\p{L}\p{N}\p{M}'’]+/gu;
const PLAIN = /^[a-z0-9]+$/u;

/** The words that a name can begin with. */
const openings: ReadonlySet<string> = new Set(
  spellings.flat().map((spelling) => spelling.toLowerCase().match(WORD)?.[0] ?? ""),
);

/**
 * The hosting provider that a text names, where it holds nothing but such names and words that add
 * nothing. The first words of a scope rule nearly all of them out, before anybody looks for names.
 */
export function onlyProviderIn(text: string): string | null {
  return mayBeOnlyNames(text) ? onlyNameIn(text, providers) : null;
}

/** Whether the first telling word is one that a name begins with, or is not written in plain letters. */
function mayBeOnlyNames(text: string): boolean {
  for (const [written] of text.matchAll(WORD)) {
    const word = written.toLowerCase();
    if (openings.has(word) || !PLAIN.test(word)) return true;
    if (!ADDS_NOTHING.has(word)) return false;
  }
  return false;
}

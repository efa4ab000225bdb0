import type { OrganisationLexicon } from "@scopefit/core/reading/artefacts/reference/organisation-lexicon";

/** Words that add nothing to the name of an organisation or of its platform. */
const FILLER =
  /(?<!\p{L})(?:inc|llc|ltd|limited|corp|corporation|company|co|plc|gmbh|the|and|by|our|its|cloud|platform|systems?|services?|data|cent(?:re|er)s?|hosting|infrastructure|provider|certified|accredited|accreditation|body)(?!\p{L})/giu;

/**
 * The organisation of the lexicon that a text names, if the text holds nothing but such names and
 * words that add nothing: "Amazon Web Services, Inc." but not "Acme Support on AWS".
 */
export function onlyNameIn(text: string, lexicon: OrganisationLexicon): string | null {
  const found = lexicon.findIn(text);
  const first = found[0];
  if (first === undefined) return null;
  let rest = "";
  let from = 0;
  for (const { start, end } of found) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  rest += text.slice(from);
  return /[\p{L}\p{N}]/u.test(rest.replace(FILLER, " ")) ? null : first.name;
}

import { orUnaccented } from "../../reading/text/unaccented.ts";

const AND_ITS = [
  String.raw`(?:and|with|including|as\s+well\s+as)\s+(?:all\s+(?:of\s+)?)?(?:its|their)`,
  String.raw`(?:und|mit|sowie)\s+(?:ihre[nrm]?|seine[nrm]?|deren|dessen)|(?:et|avec)\s+(?:ses|leurs|son|sa)`,
  String.raw`(?:y|con)\s+(?:todas\s+)?sus?|e\s+(?:os\s+seus|as\s+suas|seus|suas)|e\s+(?:le\s+sue|i\s+suoi)|(?:en|met)\s+(?:haar|zijn|hun)`,
].join("|");

/** What belongs to a company and is none itself. */
const PARTS = [
  String.raw`staff|employees|personnel|teams?|people|offices?|sites?|premises|locations?|facilit(?:y|ies)|branches|head\s*quarters|data\s+cent(?:er|re)s?|departments?|functions?|operations`,
  String.raw`mitarbeiter\p{L}*|standorte?n?|büros?|niederlassungen|abteilungen|salariés|sites|bureaux|locaux|agences|personal|empleados|oficinas|instalaciones`,
  String.raw`funcionários|colaboradores|escritórios|instalações|dipendenti|uffici|sedi|medewerkers|vestigingen|kantoren|locaties`,
].join("|");

const OWN_PARTS = new RegExp(
  orUnaccented(
    String.raw`\s*,?\s(?:${AND_ITS})\s+(?:[\p{L}-]+\s+){0,2}?(?:${PARTS})(?!\p{L})(?!\s+(?:of|der|de)\s)`,
  ),
  "giu",
);

/** A first, cheap look: most cells hold names only. */
const MAY_HOLD = new RegExp(orUnaccented(AND_ITS), "iu");

/** A cell on companies without what belongs to them and names no other: "Acme Ltd and its Leeds office", "… and its staff". */
export function withoutOwnParts(text: string): string {
  return MAY_HOLD.test(text) ? text.replaceAll(OWN_PARTS, "") : text;
}

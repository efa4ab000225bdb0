import { standardMentions } from "../reading/artefacts/documents/standard-mentions.ts";
import { answerAbroad } from "../reading/cell/answers-abroad.ts";
import type { SourceCell } from "../reading/cell/source-cell.ts";

/** Answers of a word or two that hold for every standard that a column may mean. */
const FOR_ALL =
  /^\W*(?:both|beides?|ambas|ambos|tous les deux|les deux|entramb[ei]|beiden?|none|no|nil|neither|not (?:yet )?certified|uncertified|no certificat(?:es?|ions?)|keine?|nein|nicht zertifiziert|nenhuma?|não|não certificad[oa]|ningun[ao]|aucune?|nessun[ao]?|geen|nee|n\/?a|not applicable|n[ãa]o (?:se )?aplic[áa]vel|no aplica|non applicable|sans objet|nicht zutreffend)\W*$/iu;

/** The heading of a column that asks for one standard in other words. */
const ASKS_ONE = /isms|sgsi|27\s?001|management system|soc(?!\p{L})/iu;

/**
 * Whether a cell in a column of certifications speaks for ISO 27001 and SOC 2 alike: “Both”, “None”. Where the
 * heading names a standard the answer is about that.
 */
export function answersForBoth({ heading, content }: SourceCell): boolean {
  if (content.kind !== "text" || !holdsForAll(content.text)) return false;
  return !ASKS_ONE.test(heading) && standardMentions(heading).length === 0;
}

/** "Both", "None", and a no in any other language: "Không có". */
function holdsForAll(text: string): boolean {
  if (FOR_ALL.test(text)) return true;
  const abroad = answerAbroad(text);
  return abroad?.answer === "no" && abroad.rest.trim() === "";
}

/** "Certs (ISO / SOC)": both without their numbers. */
const NAMES_BOTH =
  /(?<!\p{L})(?:ISO\W{1,3}(?:(?:and|or|und|et|y|e|o)\W)?SOC(?:\s?2)?|SOC(?:\s?2)?\W{1,3}(?:(?:and|or|und|et|y|e|o)\W)?ISO)(?![\p{L}\d]|\s?\d)/iu;

/** Whether a heading asks for ISO 27001 and SOC 2 in one: "Certifications", "ISO 27001 or SOC 2?". */
export function asksForBoth(heading: string): boolean {
  if (NAMES_BOTH.test(heading)) return true;
  const named = new Set(standardMentions(heading).map(({ standard }) => standard));
  if (named.size === 0) return !ASKS_ONE.test(heading);
  return named.has("iso") && named.has("soc2");
}

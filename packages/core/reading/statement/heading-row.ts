const HEADING_CELL =
  /^\s*(?:controls?(?: (?:id|area|name))?|requirements?|frameworks?|standards?|domains?|criteri(?:a|on)|categor(?:y|ies)|clauses?|features?|topics?|polic(?:y|ies)|articles?|vendors?|providers?|services?|suppliers?|sub-?processors?|compan(?:y|ies)|names?|locations?|regions?|tools?|products?|plans?|certifications?|questions?|aspects?|areas?|criterion|evidence|risk)\s*$/iu;

const STANDARD_CELL =
  /^\s*(?:(?:ISO|SOC|PCI|HIPAA|GDPR|NIST|HITRUST|CIS|FedRAMP|CSA|TISAX|C5|DORA|NIS|COBIT|SSAE|ISAE)[\p{L}\p{N}\s/:.-]{0,25})\s*$/u;

const PLAIN_CELL = /^\s*(?:[\p{L}/ ]{1,25})?\s*$/u;

/** "| Control | ISO 27001 | SOC 2 |": the row that names the columns. */
export function isHeadingRow(sentence: string): boolean {
  if (!sentence.includes("|")) return false;
  const cells = sentence.split("|").filter((cell) => cell.trim() !== "");
  const [first = ""] = cells;
  return (
    cells.length > 1 &&
    HEADING_CELL.test(first) &&
    cells.slice(1).every((cell) => STANDARD_CELL.test(cell) || PLAIN_CELL.test(cell))
  );
}

/** "| SOC 2 Type II report | Required | Recommended |": what each tier of vendors has to bring. */
const DEMAND_CELL =
  /^\s*(?:not )?(?:required|mandatory|must[- ]have|recommended|optional|nice[- ]to[- ]have|preferred|obligatory|erforderlich|pflicht|optionnel|obligatoire|obligatorio|obligatório|opcional|obbligatorio|verplicht|wymagane|必須|任意|必填|必需)\s*$/iu;
const ANSWER_CELL =
  /✓|(?<!\p{L})(?:yes|held|received|obtained|provided|valid|current|met|ok|in place|on file|complete[d]?|certified|ja|oui|sí|sim|expires?|until)(?!\p{L})|20\d\d/iu;

/** Whether a row of a table says what is asked of vendors, and no cell of it says what one of them has. */
export function isRowOfDemands(sentence: string): boolean {
  if (!sentence.includes("|")) return false;
  const [, ...cells] = sentence.split("|").filter((cell) => cell.trim() !== "");
  return (
    cells.some((cell) => DEMAND_CELL.test(cell)) && !cells.some((cell) => ANSWER_CELL.test(cell))
  );
}

const FEATURE_HEADING =
  /(?:supported|coverage|mapped|automated|templates?|integrations?|included in|number of controls)\s*(?:\||$)/iu;

/** "| Framework | Supported |": what follows is what a product can do. */
export function headsFeatures(sentence: string): boolean {
  return isHeadingRow(sentence) && FEATURE_HEADING.test(sentence);
}

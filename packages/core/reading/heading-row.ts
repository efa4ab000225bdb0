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

const FEATURE_HEADING =
  /(?:supported|coverage|mapped|automated|templates?|integrations?|included in|number of controls)\s*(?:\||$)/iu;

/** "| Framework | Supported |": what follows is what a product can do. */
export function headsFeatures(sentence: string): boolean {
  return isHeadingRow(sentence) && FEATURE_HEADING.test(sentence);
}

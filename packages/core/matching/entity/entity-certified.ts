import { MANAGEMENT_SYSTEM } from "./management-system-words.ts";
import { takesBack } from "./takes-back.ts";

/** What a certificate says of it. */
const CONFORMS = [
  String.raw`complies|conforms|meets|fulfils|fulfills|satisfies|(?:has|have)\s+been\s+(?:assessed|audited|certified|registered|found|evaluated)`,
  String.raw`is\s+(?:certified|in\s+conformity|in\s+compliance|compliant|registered)|erfüllt|entspricht|genügt|est\s+conforme|répond|satisfait`,
  String.raw`cumple|es\s+conforme|ha\s+sido\s+(?:auditado|evaluado|certificado)|atende|está\s+em\s+conformidade|é\s+conforme|foi\s+(?:auditado|avaliado|certificado)`,
  String.raw`è\s+conforme|soddisfa|voldoet`,
].join("|");

/** "This is to certify that the ISMS of Acme Ltd, London, complies with ISO/IEC 27001:2022": one sentence. */
const CERTIFIED = new RegExp(
  String.raw`^(?<lead>[^;|\n]*?(?<![\p{L}\p{N}]))(?:${MANAGEMENT_SYSTEM})\s+(?:of|at|operated\s+by|der|des|von|de\s+la|de|du|d[aoei]|della|del|van)\s+(?=["“]?[\p{Lu}\d])(?<name>[^;|\n]{2,120}?),?\s+(?:${CONFORMS})(?!\p{L})(?<rest>(?:[^.;|\n]|\.(?!\s+\p{Lu}))*)`,
  "u",
);

/** A first, cheap look: most cells hold names only. */
const MAY_CERTIFY = /IMS|ISMS|SMSI|SGSI|[Mm]anagement|[Ss]istema|[Ss]yst[èe]me/u;

/**
 * A cell that opens with such a sentence of a certificate, as the company it is about and what the cell goes on
 * with; as it is where there is none, or where the sentence takes something back.
 */
export function withCertifiedNamed(text: string): string {
  if (!MAY_CERTIFY.test(text)) return text;
  const found = CERTIFIED.exec(text);
  const { lead = "", name = "", rest = "" } = found?.groups ?? {};
  if (found === null || takesBack(lead) || takesBack(rest)) return text;
  return name + text.slice(found[0].length);
}

import { orUnaccented } from "../../reading/text/unaccented.ts";
import { wordsOf } from "../../reading/text/words.ts";
import { namesInProse } from "./names-in-prose.ts";
import { saidOf } from "./said-of-it.ts";
import { dependsOnAnother, isBesideHolder, isOfAnotherHolder } from "./other-holders.ts";
import { speaksOfAnotherTime, takesBack } from "./takes-back.ts";

/** Between the sentences and entries of a cell. */
const BETWEEN_ENTRIES = /[;\n\r|]|\.\s+(?=\p{Lu}\p{Ll}+\s+\p{Ll})/u;

/** Names have no word without a capital that is no part of them; a sentence has. */
const IS_PROSE = /(?:^|\s)(?:выдан|выдано|видано)\s|(?:^|\s)\p{Ll}{2,}\s(?:.*\s)?\p{Ll}{3,}/su;

/**
 * The registered names in the sentences of a text that nothing is said against, as written: not that they are left out,
 * that they are somebody else to whoever speaks, or that something else is to come. They are no list of all there are.
 */
export function plainlyNamed(text: string): readonly string[] {
  return text
    .split(BETWEEN_ENTRIES)
    .filter((sentence) => IS_PROSE.test(sentence))
    .flatMap((sentence) =>
      namesInProse(wordsOf(sentence), sentence)
        .filter((name) => isPlainAt(name, sentence))
        .map(({ start, end }) => sentence.slice(start, end)),
    );
}

/** Where a company stands in a sentence. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a sentence names a company at a place without saying anything against it. */
export function isPlainAt(place: Stretch, sentence: string): boolean {
  if (!IS_PROSE.test(sentence) || isOfAnother(place, sentence)) return false;
  if (isBesideHolder(place, sentence)) return false;
  return !saysLess(sentence) || !saysLess(saidOf(place, sentence));
}

/** "Treated as an interested party", "interfaces with it as a customer": outside, whatever it is. */
const STANDS_OUTSIDE =
  /(?<!\p{L})(?:interested\s+part(?:y|ies)|interfac\p{L}+|as\s+an?\s+(?:\p{L}+\s+)?(?:customer|client|supplier|partner|vendor))(?!\p{L})/iu;

function saysLess(sentence: string): boolean {
  return (
    takesBack(sentence) ||
    speaksOfAnotherTime(sentence) ||
    STANDS_OUTSIDE.test(sentence) ||
    isOfAnotherHolder(sentence)
  );
}

/** What is done to a vendor’s things by others. */
const DONE_BY_OTHERS = String.raw`(?:audited|certified|accredited|assessed|examined|issued|hosted|owned|supplied|supported|managed|acquired|used|built|engaged|commissioned|prepared|reviewed|verified|signed|zertifiziert|geprüft|gehostet|certifiée?s?|auditée?s?|hébergée?s?|certificad[oa]s?|auditad[oa]s?|alojad[oa]s?|certificat[oaie])`;
const WHO = String.raw`(?:auditors?|certification\s+body|registrar|clients?|customers?|tenant|landlord|partners?|suppliers?|vendors?|sub-?contractors?|competitors?|applicants?|candidates?|prospects?|members?|owners?|resellers?|parents?|sisters?|hosts?|kund\p{L}+|mutter\p{L}*|schwester\p{L}*|fournisseurs?|maison\s+mère|proveedor\p{L}*|client[ei]s?)`;

/** What stands right before a name that is somebody else’s: "hosted by", "a subsidiary of", "to our client". */
const ANOTHER_BEFORE = new RegExp(
  orUnaccented(
    [
      String.raw`(?<!\p{L})${DONE_BY_OTHERS}\s+(?:\S+\s+){0,3}?(?:by|durch|von|par|por|da|door|av|af|przez)\s+(?:the\s+|die\s+|der\s+)?`,
      String.raw`(?<!\p{L})(?:subsidiar(?:y|ies)|affiliates?|divisions?|members?|part|brands?|units?|tochter\p{L}*|teil|filiales?|filial(?:es)?|dochter\p{L}*|dotter\p{L}*|datter\p{L}*|spółk\p{L}+\s+zależn\p{L}+)\s+(?:of|der|des|von|de|du|d[aeio]|del|della|van|till|til|av|af)\s+(?:the\s+)?`,
      String.raw`(?<!\p{L})${WHO}\s+(?:compan(?:y|ies)\s+)?(?:of\s+|der\s+|de\s+)?(?:the\s+)?`,
      String.raw`(?<!(?:issued|granted|awarded|assigned)\s)(?<!\p{L})(?:on\s+behalf\s+of|for|to|with|than|like|via|through|against|acquired|using|uses?|called|für|mit|im\s+auftrag\s+(?:der|von)|pour|avec|para|con|com|per|voor|met|dla)\s+(?:the\s+|our\s+|its\s+|die\s+|der\s+)?`,
    ]
      .map((before) => `(?:${before})`)
      .join("|"),
  ) + "$",
  "iu",
);

/** What stands right behind one: "has certified", ", our auditor", "(hosting)". */
const ANOTHER_BEHIND = new RegExp(
  orUnaccented(
    String.raw`^\W{0,3}(?:(?:has|have|had|hat|ha|a)\s+)?(?:certified|audited|assessed|issued|examined|acquired|sold|zertifizierte|audité|certifié)(?!\p{L})|^\W{0,3}(?:(?:as|the|our|an?|one|of|its|their|merely|only|also|acting|being|who|which|is|was|als|unser\p{L}*|notre|nuestro)\s+){0,5}(?:independent\s+|external\s+|former\s+)?(?:${WHO}|hosting|data\s+cent(?:er|re)|sub-?service)(?!\p{L})`,
  ),
  "iu",
);

function isOfAnother({ start, end }: Stretch, sentence: string): boolean {
  const [lead, behind] = [sentence.slice(0, start), sentence.slice(end)];
  return ANOTHER_BEFORE.test(lead) || ANOTHER_BEHIND.test(behind) || dependsOnAnother(lead, behind);
}

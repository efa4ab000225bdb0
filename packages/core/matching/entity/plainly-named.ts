import { orUnaccented } from "../../reading/text/unaccented.ts";
import { wordsOf } from "../../reading/text/words.ts";
import { type NameInProse, namesInProse } from "./names-in-prose.ts";
import { speaksOfAnotherTime, takesBack } from "./takes-back.ts";

/** Between the sentences and entries of a cell. */
const BETWEEN_ENTRIES = /[;\n\r|]|\.\s+(?=\p{Lu}\p{Ll}+\s+\p{Ll})/u;

/** Names have no word without a capital that is no part of them; a sentence has. */
const IS_PROSE = /(?:^|\s)\p{Ll}{2,}\s(?:.*\s)?\p{Ll}{3,}/su;

/**
 * The registered names in the sentences of a text that nothing is said against, as written: not that they are left out,
 * that they are somebody else to whoever speaks, or that something else is to come. They are no list of all there are.
 */
export function plainlyNamed(text: string): readonly string[] {
  return text
    .split(BETWEEN_ENTRIES)
    .filter((sentence) => IS_PROSE.test(sentence) && !saysLess(sentence))
    .flatMap((sentence) =>
      namesInProse(wordsOf(sentence), sentence)
        .filter((name) => !isOfAnother(name, sentence))
        .map(({ start, end }) => sentence.slice(start, end)),
    );
}

/** "Treated as an interested party", "interfaces with it as a customer": outside, whatever it is. */
const STANDS_OUTSIDE =
  /(?<!\p{L})(?:interested\s+part(?:y|ies)|interfac\p{L}+|as\s+an?\s+(?:\p{L}+\s+)?(?:customer|client|supplier|partner|vendor))(?!\p{L})/iu;

function saysLess(sentence: string): boolean {
  return takesBack(sentence) || speaksOfAnotherTime(sentence) || STANDS_OUTSIDE.test(sentence);
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
    String.raw`^\W{0,3}(?:(?:has|have|had|hat|ha|a)\s+)?(?:certified|audited|assessed|issued|examined|acquired|sold|zertifizierte|audité|certifié)(?!\p{L})|^\W{0,3}(?:(?:as|the|our|an?|acting|being|who|which|is|als|unser\p{L}*|notre|nuestro)\s+){0,3}(?:independent\s+|external\s+)?(?:${WHO}|hosting|data\s+cent(?:er|re)|sub-?service)(?!\p{L})`,
  ),
  "iu",
);

function isOfAnother({ start, end }: NameInProse, sentence: string): boolean {
  return ANOTHER_BEFORE.test(sentence.slice(0, start)) || ANOTHER_BEHIND.test(sentence.slice(end));
}

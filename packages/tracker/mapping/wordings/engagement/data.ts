import { wordings } from "@scopefit/core/reading/text/wordings";

import { headingOpening, inHeading, wholeHeading } from "../heading-pattern.ts";
import type { HeadingWording } from "../heading-wording.ts";

const WHOSE = "(?:(?:our|your|the|personal|customer|client|institutional|company|sensitive) )*";

/** "What data security policies", "which data centre": data only says what the next word is about. */
const NO_TOPIC =
  "(?! (?:breach|security|protection|privacy|loss|retention|cent|governance|residency|encryption|backup|policy|policies|classification polic))";

const THE_VENDOR =
  "(?:the |your )?(?:vendors?|suppliers?|providers?|they|it|you)(?: company| organisation)?";
const GETS = "(?:have access to|process|handle|store|access|hold|receive)";

const SHARES = "(?:share|send|give|transfer|transmit|provide|disclose|entrust|exchange|upload)";
const SHARED =
  "(?:shared|sent|given|transferred|transmitted|provided|disclosed|entrusted|exchanged|uploaded)";
const OR_THEM = `(?:them|${THE_VENDOR})`;

/** Wordings about which of our data the vendor gets and into which of our systems. */
export const dataWordings: readonly HeadingWording[] = [
  // In which way it is shared, and when, does not say what it is.
  {
    field: null,
    pattern:
      /^(?:how|when|why)\b(?! (?:much|many)\b).*\bdata (?:is |are )?(?:shared|accessed|handled)\b/u,
  },
  // Whose data it is stands between the kind and the data.
  {
    field: "dataTypes",
    pattern: new RegExp(
      String.raw`\b(?:(?:types?|categories|kinds?|classes) of|^(?:what|which)) ${WHOSE}(?:data|(?<=(?:customer|client) )information)\b${NO_TOPIC}`,
      "u",
    ),
  },
  {
    field: "dataTypes",
    pattern: wholeHeading({
      "a kind by its initials": wordings`
        (?:(?:has|handles|processes|access to|involves) )?(?:e ?phi|phi|npp?i|pii|spi|pci|chd)(?: (?:and|or|e ?phi|phi|npp?i|pii|spi|pci|chd|data|access|involved|shared|handled|processed))*(?<!^pci)
      `,
      "cut short": wordings`data pers | pers(?:onal)? (?:data|daten|info)`,
      data: wordings`data | (?:personal|cardholder|health|customer) data`,
      "data and what becomes of it": wordings`
        data (?:processed|held|involved|touched|accessed)
        data (?:transmitted|transferred|exchanged|received|(?:it|they) receives?)
        (?:transmitted|exchanged|processed|accessed|shared) data
      `,
      "“data we will share with the vendor”": String.raw`${WHOSE}(?:data|information) (?:that |which )?we (?:(?:will|would|may|plan to|intend to) )?${SHARES}(?: (?:(?:with|to) )?${OR_THEM})?`,
      "“data to be sent to the supplier”": String.raw`${WHOSE}(?:data|information) (?:to be |will be |being )?${SHARED} (?:with|to) ${OR_THEM}|data to be ${SHARED}`,
      "access to it": wordings`
        processing of personal data | personal data processing | data (?:access|sensitivity)(?: (?:scope|level|rating))? | has data access
        (?:stores|processes|handles|holds|accesses|contains) (?:any )?(?:personal|customer|client|sensitive|confidential) data
        (?:access|acceso|acesso|acces|zugriff) (?:to|a|aux|auf) (?:the )?(?:personal )?data
      `,
    }),
  },
  {
    field: "dataTypes",
    pattern: headingOpening({
      "what it is": String.raw`what data\b${NO_TOPIC}|information assets`,
      "“does the vendor process personal data”": String.raw`(?:does|do|will) ${THE_VENDOR} ${GETS} (?:any |our )*(?:personal|customer|client|sensitive|confidential) data(?:$| (?:on|for|of))`,
    }),
  },
  {
    field: "dataTypes",
    pattern: inHeading({
      "its kinds": wordings`
        data (?:types?|class|classification|categor|subjects)\w*
        (?:types?|categories|kinds?|classes) (?:of )?(?:personal |customer |sensitive )?data
        data elements | (?:types?|categories|kinds?) of information (?:accessed|handled|processed|shared|held|received)
      `,
      "a kind that is guarded": wordings`
        sensitive data | pii | special categor(?:y|ies)(?: of)?(?: personal)? data
      `,
      "what becomes of it": wordings`
        data (?:shared|accessed|access level|handled)\w*
        data they (?:hold|access|see|process|store|handle|receive)
        (?:personal|customer|client|sensitive) data (?:are |is |sa |sao |son |sono |sont |werden )?(?:processed|handled|shared|accessed|held|involved)
      `,
    }),
  },
  {
    field: "accessToBuyerSystems",
    pattern:
      /\b(?:system|network|logical|vpn|vdi) access\b|\b(?:access|connect\w*|log ?in|connections?) (?:to|into) (?:any of )?(?:our (?:internal |it )?|internal )(?:systems?|networks?|environments?)\b/u,
  },
];

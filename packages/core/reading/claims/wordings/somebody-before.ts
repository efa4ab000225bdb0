import { oneOf, wordings } from "../../text/wordings.ts";

/** Words that bring back whoever the sentence before spoke of. */

/** "They are …", "this facility is …", "its …". */
export const PRONOUN = new RegExp(
  String.raw`^\W*(?:${oneOf({
    "a pronoun": wordings`
      they | it | these | both | which | who | their | its | all of them | both of them | all three
    `,
    "what it is": wordings`
      this (?:facility|site|provider|company|vendor|partner|service|environment|platform)
      the (?:facility|provider|company|vendor|partner|service|site|building|facilities)
    `,
    "other languages": wordings`
      der (?:dienstleister|betreiber) | die dienstleister | le prestataire | el proveedor
      o fornecedor | il fornitore | de leverancier
    `,
  })})(?:['’](?:s|re|ve))?\s`,
  "iu",
);

/** "All sub-processors hold …", "Subservice organizations: …": several of whoever is used. */
export const MANY_OTHERS = new RegExp(
  oneOf({
    "what they hold": wordings`
      (?<!\p{L})(?:sub-?processors|sub-?contractors|sub-?service organi[sz]ations)\s(?:all |each |also )?(?:hold|have|maintain|are (?:certified|audited|attested|accredited|compliant|SOC|ISO))(?!\p{L})
    `,
    "who they are": wordings`
      ^\W*(?:(?:our|the|key|main)\s)*(?:sub-?processors|sub-?contractors|sub-?service organi[sz]ations)(?:\s(?:are|include))?\s*[:–—-]
    `,
  }),
  "iu",
);

/** "Opalmind additionally holds …", "They all hold …". */
export const ONE_OF_MANY =
  /^\W*(?!(?:[Ww]e|I)\s)(?:\p{Lu}[\p{L}\p{N}.&-]*(?:\s\p{Lu}[\p{L}\p{N}.&-]*){0,2}\s(?:additionally|also|further)|(?:[Tt]hey|[Aa]ll|[Ee]ach|[Bb]oth|[Mm]ost)(?:\s(?:all|each|both|also|of\sthem|three|four|five|six))*)\s(?:holds?|have|has|are|is|maintains?)\s/u;

/** "Die Aufbewahrung erfolgt dort …": in the place that was spoken of. */
export const THERE = /(?<!\p{L})(?:dort|aldaar|daar|allí|là-bas|lì)(?!\p{L})/iu;

/** "The facility is …", "this building has …". */
export const SOME_PLACE = /^\W*(?:this|the)\s(?:facility|facilities|building|data cent\p{L}+)\s/iu;

/** "We host with Northbase. Certifications: …": whose they are is left open, and theirs is likelier. */
export const LISTS_WITHOUT_SUBJECT =
  /^\W*(?:(?:security|compliance|their|relevant|key)\s)?(?:certifications?|certificates|accreditations|attestations|compliance|standards)(?:\s(?:held|include))?\s*[:–-][\s(]*$/iu;

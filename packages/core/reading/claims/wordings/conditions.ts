import { type WordTable, wordings } from "../../text/wordings.ts";

/** What hangs on something, said before the standard. */
export const CONDITIONS: WordTable = {
  if: wordings`
    (?:had|were|should) (?:we|it|they|the (?:vendor|supplier|company))(?= ) | if | unless
    whether
  `,
  would: wordings`
    would | could | may | might | może | mogą | mógłby | mogłaby
  `,
  "an answer that is still to come": wordings`
    (?:not|never|n['’]t) (?:yet )?(?:respond|repl|answer|react)\p{L}*
    (?:could|can)(?:not| not|n['’]t) be (?:verified|confirmed|checked|established)
    unable to (?:verify|confirm|check|establish)
    (?:konnten?|kann|können) nicht (?:verifiziert|geprüft|bestätigt|überprüft)
    n['’](?:a|ont) pas pu être (?:vérifi|confirm)\p{L}+
    (?:no|não) (?:se )?(?:pudo|pudieron|puede|pueden|pôde|puderam) (?:ser )?(?:verificar|comprobar|confirmar|verificad|confirmad)\p{L}*
    non (?:è stato|è|sono|ha) (?:stato |stati )?(?:possibile )?verificar\p{L}*
    no (?:information|mention|details|reference)s?
  `,
};

import { type WordTable, wordings } from "./wordings.ts";

/** What hangs on something, said before the standard. */
export const CONDITIONS: WordTable = {
  if: wordings`
    (?:had|were|should) (?:we|it|they|the (?:vendor|supplier|company))(?= ) | if | unless
    whether
  `,
  would: wordings`
    would | could | may | might
  `,
  "an answer that is still to come": wordings`
    (?:not|never|n['’]t) (?:yet )?(?:respond|repl|answer|react)\p{L}*
    no (?:information|mention|details|reference)s?
  `,
};

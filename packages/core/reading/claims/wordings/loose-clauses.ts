import { oneOf, wordings, wordsOf } from "../../text/wordings.ts";

/** What a clause that names no standard says of the one before it. */

/** "… but has no report", "but could not show one". */
export const HAS_NOTHING_TO_SHOW = new RegExp(
  String.raw`^\W*(?:(?:it|they|the vendor|vendor|the supplier|we)\s)?(?:(?:actually|currently|still|ourselves|itself|themselves)\s)?${wordsOf(
    {
      "has none": wordings`
        (?:has|have|had|holds?|there (?:is|was)) no (?:\p{L}+\s)?(?:\p{L}+\s)?(?:reports?|certificates?|certs?|certifications?|evidence|proof)
      `,
      "there is none": wordings`
        no (?:actual |formal |valid |current )?(?:reports?|certificates?|certs?|attestation)(?=\W*$| (?:yet|exists|behind it|to show))
        no (?:such )?(?:report|certificate) (?:exists|is there|was ever issued)
      `,
      "does not have it": wordings`
        (?:do|does|did) not (?:actually )?(?:have|hold) (?:one|it|a report|a certificate|any)
      `,
    },
  )}`,
  "iu",
);

/** "Both are …", "neither has …": of every standard that was named. */
export const OF_ALL = /^\W*(?:both|neither|all of them|they)(?!\p{L})/iu;

/** After a "no": "… but plan to start next year". */
export const LOOSE_PLAN =
  /^\W*(?:we |it )?(?:are |is |have |has )?(?:currently |now )?(?:plan|intend|aim|expect|hope|work|prepar|start|begun)(?:s|ed|ing|ning)?(?: |$)/iu;

/** "It", "the report", "they plan to": what the state is said of. */
const SUBJECT = oneOf({
  "what was named": wordings`
    it | this | that | which | both | they
  `,
  "the document": wordings`
    the (?:report|certificate|certification|audit|assessment|attestation)
    report | certificate | certification | audit
  `,
  "a label": wordings`
    status | target
  `,
  "a plan": wordings`
    (?:we )?(?:plan|intend|aim|expect|hope)s? to
  `,
});

const IS = String.raw`(?:is|are|has|have|was|were|will|date)\s+(?:been\s+|be\s+)?`;

const STATE = oneOf({
  over: wordings`
    expired | lapsed | withdrawn | suspended
  `,
  "on its way": wordings`
    in progress | in process | planned | pending | expected | targeted | target | scheduled
    under\s?way | ongoing | available (?:in|by|from|as of) (?:q\d|\p{L}+ 20|20)
  `,
  "not there": wordings`
    not (?:yet |currently )?(?:certified|held|renewed|available|issued|complete|completed|started)
  `,
});

const LET_IT_GO = wordsOf({
  "let it lapse": wordings`
    (?:let|allowed) (?:it|them|this|that|the \p{L}+) (?:to )?(?:lapse|expire)
  `,
  "did not renew it": wordings`
    (?:did|do|have|has|will) not renew(?:ed)?
  `,
  "gave it up": wordings`
    gave (?:it|them) up | dropped (?:it|them)
  `,
});

/** "It expired in May", "the audit is under way", "we let it lapse", "we're working on it". */
export const LOOSE_STATE = new RegExp(
  [
    String.raw`^\W*(?:(?:${SUBJECT})\b[\s:]*)?(?:${IS})?(?:currently |now |still |since |not yet )?(?:${STATE})`,
    String.raw`^\W*(?:we |they |it )?(?:have |has |had )?(?:since )?${LET_IT_GO}`,
    String.raw`^\W*we(?: are|['’]re) (?:actively |currently |still )?(?:working|pursuing|preparing|planning|aiming|in the process)`,
  ].join("|"),
  "iu",
);

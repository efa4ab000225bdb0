import { oneOf, wordFamily, wordings } from "../../text/wordings.ts";

/**
 * "We are ISO 27001 certified" asserts it; "we are nearly", "they pretend to be" do not. Whatever else may stand
 * there, only words that are known to take nothing from it leave it asserted.
 */

/** The verb that is to be of the certificate, and what stands between the two. */
const TO_BE =
  /^(.*(?<![\p{L}\p{N}]))(?:is|are|was|were|be|been|being|['’]re|['’]m)\s([^.;:()]*)$/isu;

/** Another item, or another predicate, begins. */
const BEGINS_ANEW = /^.*(?:[,&/+–—]|(?<!\p{L})(?:and|as well as|but|both)(?!\p{L}))/su;

const TAKES_NOTHING = wordFamily({
  "how, and since when": wordings`
    also | now | already | currently | presently | fully | both | proudly | officially | formally
    independently | externally | successfully | annually | regularly | continuously | again | still
    indeed | duly | all | each | since | recently | newly | itself | themselves | ourselves | globally
    additionally | further | furthermore | therefore | thus | consequently | in | fact | first
  `,
  "what was done": wordings`
    certified | accredited | audited | attested | assessed | examined | compliant | registered
    certification | certificate | report | audit | type | level
  `,
  "small words": wordings`
    an? | the | our | its | their | with | to | for | under | against | by | of | per | as | on
  `,
});

/** "To be": of whoever is proud or continues to be so. */
const PROUD_TO = new RegExp(
  String.raw`(?<!\p{L})(?:${oneOf({
    "glad of it": wordings`
      proud | pleased | happy | delighted | glad | honou?red | excited | thrilled
    `,
    "still so": wordings`
      continues? | remains? | known | confirmed | found | shown | verified | listed | reported
    `,
    "says so": wordings`
      claims? | claimed | states? | says?
    `,
  })})\s(?:themselves\s|itself\s)?to\s(?:also\s)?$`,
  "iu",
);

const ENDS_WITH_TO = /(?<!\p{L})to\s(?:\p{L}+ly\s|also\s)?$/iu;
const SMALL_WORD = /(?<![\p{L}\p{N}'’.-])\p{Ll}{2,}/u;

/** Whether the words before a standard leave it asserted that something is certified. */
export function isAsserted(lead: string): boolean {
  const [, before = "", between = ""] = TO_BE.exec(lead) ?? [];
  if (ENDS_WITH_TO.test(before) && !PROUD_TO.test(before)) return false;
  const last = between.replace(BEGINS_ANEW, "");
  return !SMALL_WORD.test(TAKES_NOTHING.without(last));
}

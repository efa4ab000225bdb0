import { NEGATION_ABROAD } from "./negation-abroad.ts";
import { type Cue, cues } from "./negation-cue.ts";
import { phrases } from "./phrases.ts";
import { type PhraseIndex, phraseIndex } from "./phrase-index.ts";

/** Every base followed by every tail and by none. */
function withTails(bases: string, tails: readonly string[]): readonly string[] {
  return phrases(bases).flatMap((base) => [base, ...tails.map((tail) => `${base} ${tail}`)]);
}

const SCOPE_TAILS = phrases(
  "in scope, in the scope, from scope, from the scope, of scope, of the scope, within scope, " +
    "within the scope, under the scope, in this scope, from this certificate, in the certificate, " +
    "by the certificate, in the report, from the report, from certification, for certification",
);

/** The wordings in English. */
const CUES: Readonly<Record<Cue, readonly string[]>> = {
  negator: phrases(
    "not, no, none, neither, nor, never, without, nothing, dont, doesnt, didnt, isnt, arent, wasnt, " +
      "cant, cannot, wont, havent, hasnt, " +
      "no longer cover, " +
      "no longer include, lacks, lacking",
  ),
  exception: phrases(
    "exc, w o, except, excepting, except for, with the exception of, with exception of, other than, apart from, " +
      "aside from, save for, barring, everything but, anything but, all but, all services but, all of them but, everything bar, " +
      "all bar, services bar, sites bar, instead of, rather than, in lieu of, in place of, but not, but does not include, but do not include, but without",
  ),
  excluder: phrases(
    "exclude, excludes, excluding, excl, exclusive of, exclusion of, to the exclusion of, exclusion, " +
      "exclusions, omits, omitting, leaving out, exempt, exempting, minus, does not include, do not include, " +
      "does not cover, do not cover, doesnt include, dont include, doesnt cover, dont cover, not including, " +
      "not covering, did not include, did not cover, " +
      "carving out, carves out, scope does not include, scope does not cover",
  ),
  "ruled-out": [
    ...withTails(
      "excluded, not included, not covered, isnt included, arent included, isnt covered, arent covered, " +
        "not being included, not been included, removed, descoped, de scoped, carved out, not certified, uncertified, " +
        "not assessed, not audited, not tested, not examined, no longer, no longer included, " +
        "no longer covered, not currently, not currently included, not currently covered, omitted, exempted, " +
        "never included",
      SCOPE_TAILS,
    ),
    ...phrases(
      "out of scope, out of the scope, out scoped, outside scope, outside the scope, outside of scope, " +
        "outside of the scope, beyond scope, beyond the scope, not in scope, not in the scope, " +
        "not within scope, not within the scope, not under scope, not under the scope, not part of, " +
        "not part of scope, not part of the scope, isnt in scope, arent in scope, isnt part of, " +
        "not applicable, n a, not currently in scope, discontinued, decommissioned, ceased, divested, terminated, suspended, " +
        "formerly, previously, historically, used to, in the past",
    ),
  ],
  "not-yet": phrases(
    "pending, planned, to be added, to be included, to be covered, to be assessed, to be audited, to be scoped, to be certified, to be confirmed, to be determined, " +
      "to be onboarded, tbc, tba, tbd, yet to be, yet to be added, yet to be included, yet to be certified, " +
      "not yet, not yet in scope, not yet in the scope, not yet included, not yet covered, not yet certified, " +
      "isnt yet, arent yet, in progress, under way, underway, upcoming, future, will be, will be added, " +
      "will be included, will come, coming soon, under implementation, in implementation, being added, " +
      "being certified, under certification, proposed, scheduled, on the roadmap, roadmap, next phase, " +
      "next year, in the future, extension planned, scope extension, once certified, awaiting, expected, " +
      "is expected, to follow, " +
      "in preparation, in planning, under preparation, " +
      "being prepared, to be onboarded",
  ),
  either: phrases(
    "does not say, do not say, is silent on, are silent on, is silent about, with or without, whether or not, possibly, probably, maybe, perhaps, presumably, potentially, likely, we think, i think, " +
      "we believe, believed to, allegedly, subcontracted, sub contracted, subcontracted to, outsourced to, by third parties, by a third party, " +
      "by subcontractors, by a subcontractor, by a partner, separately, separate report, separate certificate, soc 1, " +
      "not confirmed, unconfirmed, to be verified, not excluded, not exclude, not excludes, not excluding, " +
      "doesnt exclude, dont exclude, didnt exclude, does not exclude, do not exclude, did not exclude, " +
      "never exclude, without excluding, isnt excluded, arent excluded, not out of scope, not necessarily, " +
      "may or may not, optionally, optional, if any, if applicable, where applicable, as applicable, " +
      "may include, might include, could include, may be included, might be included, could be included, can offer, can be offered, " +
      "partially, partly, " +
      "not without, not all, not every, not always",
  ),
  lesser: [],
  "opens-doubt": [],
  "lesser-list": [],
  "full-list": [],
  frame: phrases(
    "not only, not just, not merely, not solely, not simply, not to mention, but also, not limited to, " +
      "but not limited to, but not restricted to, including but not limited to, includes but is not limited to, " +
      "include but are not limited to, includes but not limited to, include but not limited to, " +
      "not restricted to, not confined to, not exclusively, isnt limited to, is not limited to, " +
      "no exclusion, no exclusions, no exclusions apply, no scope exclusions, no exclusions to the scope, " +
      "no exclusions from the scope, no exception, no exceptions, no exceptions noted, no exceptions apply, " +
      "no limitation, no limitations, no restriction, no change, no changes, no nonconformities, " +
      "no controls excluded, no controls are excluded, without exclusion, without exclusions, " +
      "without exception, without exceptions, without limitation, without restriction, nothing excluded, " +
      "nothing is excluded, none excluded, none is excluded, none are excluded, not less than, no less than, " +
      "no fewer than, not more than, no more than, no later than, not later than, regardless of, no doubt, " +
      "no matter, not for profit, no code, stand alone, last but not least, read only, view only",
  ),
  contrast: phrases("but, however, whereas, while, although, though, yet, on the other hand"),
  affirmer: withTails("yes, included, covered, certified, assessed, audited", SCOPE_TAILS).concat(
    phrases("in scope, within scope, in the scope, within the scope, under scope"),
  ),
  including: phrases("including, includes, include, incl"),
  limiter: phrases(
    "limited to, is limited to, are limited to, restricted to, confined to, solely, solely for, " +
      "exclusively, exclusively for, strictly",
  ),
  only: phrases("only, alone, only for, only in, only at"),
  "open-list": phrases(
    "etc, etcetera, and other, or other, and others, among others, amongst others, inter alia, such as, " +
      "for example, for instance, eg, e g, and more, and so on, and related, and associated, and allied, " +
      "and similar, other related, other services, including but not limited to, but not limited to, " +
      "includes but is not limited to, include but are not limited to, not limited to",
  ),
};

/** All wordings of a cue, in whichever language. */
function wordingsOf(cue: Cue): readonly string[] {
  const abroad = Object.values(NEGATION_ABROAD).flatMap((language) => language[cue] ?? []);
  return [...CUES[cue], ...abroad.flatMap(phrases)];
}

/** The wordings of negation, limits and frames, with more of them that only some texts mean so. */
export function cuesWith(
  more: Partial<Readonly<Record<Cue, readonly string[]>>>,
): PhraseIndex<Cue> {
  return phraseIndex(
    cues
      .filter((cue) => cue !== "open-list")
      .flatMap((cue) =>
        [...(more[cue] ?? []), ...wordingsOf(cue)].map((phrase) => [phrase, cue] as const),
      ),
  );
}

/** The wordings of negation, limits and frames, longest first. */
export const negationCues = cuesWith({});

/** Wordings that say a list goes on beyond what it names. */
export const openListCues = phraseIndex(
  wordingsOf("open-list").map((phrase) => [phrase, true as const] as const),
);

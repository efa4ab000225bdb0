/** Verbs after which "excluded" speaks of the whole list: "Cebu, Davao and Iloilo are excluded". */
export const WHOLE_LIST = new Set(["are", "were", "both", "all", "being", "son", "sao", "sind"]);

/** Articles: behind an "and" they begin a new item. */
export const ARTICLES = new Set(
  "the a an our one la le el los las les o os die der das den ein eine une un una il lo".split(" "),
);

/** Words between a dash and a cue that leave it to speak of what stands before the dash: "Cebu – this site is not covered". */
export const SAYS_NOTHING = new Set(
  (
    "is are was were be been being has have it this that these those they site sites service services office offices location locations " +
    "currently still now yet also both all the a an so far at present for moment from as of certification certificate audit report"
  ).split(" "),
);

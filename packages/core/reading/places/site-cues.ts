import { cuesWith } from "../text/negation.ts";
import type { Cue } from "../text/negation-cue.ts";
import { phrases } from "../text/phrases.ts";
import { PLANS_AND_CLOSURES } from "./plans-and-closures.ts";
import { SITE_CUES_ABROAD } from "./site-cues-abroad.ts";
import { COMING_WORDS, OVER_WORDS } from "./site-standing-words.ts";

/** "All sites bar Davao"; Bar alone is a town. */
const SITES_BUT =
  "sites save, offices save, locations save, centers save, centres save, all save, offices bar, locations bar, centers bar, centres bar";

const ALL_SITES =
  "all sites, all offices, all locations, all centers, all centres, our sites, our offices, our locations, every site, every office, every location, each site";

/** "All sites but Cebu", "all sites but not Cebu". */
const ALL_BUT = phrases(ALL_SITES).flatMap((all) => [`${all} but`, `${all} but not`]);

/** "Our policies apply equally to staff in Leeds and to those who telework": to whom rules apply, and what they allow, is no scope. */
const RULES_FOR = phrases(
  "may work from, may also work from, can work from, can also work from, allowed to work from, permitted to work from, entitled to work from, " +
    "policies apply to, policies apply equally to, policies also apply to, policy applies to, policy applies equally to, policy also applies to, " +
    "procedures apply to, procedures apply equally to, rules apply to, rules apply equally to, standards apply to, standards apply equally to, " +
    "controls apply to, controls apply equally to, policies extend to, policy extends to, policies bind, policies govern, policies are binding on, " +
    "richtlinien gelten fur, richtlinien gelten auch fur, richtlinien gelten gleichermassen fur, richtlinie gilt fur, richtlinie gilt auch fur, " +
    "politiques sappliquent a, politiques sappliquent aux, politique sapplique a, politique sapplique aux, politiques sappliquent egalement aux, " +
    "politicas se aplican a, politica se aplica a, politicas se aplican tambien a, politicas aplicam se a, politicas aplicam se aos, " +
    "politiche si applicano a, politiche si applicano anche a, beleid geldt voor, beleid geldt ook voor",
);

function abroad(cue: Cue): readonly string[] {
  return Object.values(SITE_CUES_ABROAD).flatMap((language) => phrases(language[cue] ?? ""));
}

/** Plurals that "in" leads on from, to a list. */
function withLead(plurals: string): readonly string[] {
  return phrases(plurals).map((plural) => `${plural} in`);
}

/**
 * The wordings that take a site off a list or leave it open, besides those of negation. Of a service or a
 * system they need not mean that: "closed" files, goods "sold".
 */
export const siteCues = cuesWith({
  // Without their marks, "trụ sở" begins as the word for "except" does.
  frame: phrases("tru so, tru so chinh"),
  exception: [...abroad("exception"), ...phrases(SITES_BUT), ...ALL_BUT],
  including: phrases(ALL_SITES).map((all) => `${all} but also`),
  "ruled-out": [
    ...abroad("ruled-out"),
    ...OVER_WORDS,
    ...phrases(
      "not described, not part of the description, without certificate, without certification, without a certificate, closed down, was closed, has been closed, now closed, since closed, closed in, shut down, sold off, sold in, was withdrawn, expired in, " +
        "relocated to, moved to, moved out, moved away, moved from, relocated from, transferred from, migrated from, wound down, wound up, " +
        "no longer used, no longer in use, not in use, taken off, was removed, has been removed, closing, being closed, is being closed, " +
        "until, is out, are out",
    ),
  ],
  "not-yet": [
    ...abroad("not-yet"),
    ...COMING_WORDS,
    ...phrases(
      "coming, joins at, in the pipeline, in pipeline, work in progress, targeted for, wave 2, wave 3, phase 2, phase 3, phase ii, phase iii, " +
        "to be opened, opening soon, under construction, in setup, being set up, audit scheduled, audit planned, audit pending, " +
        "site audit scheduled",
    ),
  ],
  lesser: phrases(
    "stage 1, stage 1 only, stage i, stage one, not staffed, unstaffed, unmanned, sales office, sales office only, sales only, marketing office, representative office, liaison office, data center only, " +
      "datacenter only, dc only, hosting only, colocation, colo, warehouse, iso 9001, iso 9001 only, iso 14001, iso 14001 only, iso 22301, iso 22301 only, " +
      "iso 45001, iso 20000, pci only, pci dss only, soc 1 only, hipaa only, partner site, client site, customer site, franchise, licensee, joint venture",
  ),
  "opens-doubt": [...PLANS_AND_CLOSURES, ...RULES_FOR],
  "lesser-list": withLead(
    "sales offices, sales and marketing offices, marketing offices, representative offices, liaison offices, warehouses, " +
      "vertriebsburos, vertriebsstandorte, verkaufsburos",
  ),
  "full-list": withLead(
    "delivery offices, delivery centers, delivery centres, delivery sites, operations centers, operations centres, " +
      "contact centers, contact centres, call centers, call centres, production sites, service centers, service centres, " +
      "operational sites, standorte, callcenter, niederlassungen",
  ),
  either: phrases(
    "not sampled, not in the sample, not part of the sample, not in sample, not visited, not inspected, not selected, " +
      "not closed, not been closed, not withdrawn, not been withdrawn, not removed, not been removed, not relocated, " +
      "not been relocated, not been excluded, under review, to be checked, not verified, unverified, not sure, unsure, unclear, disputed, questionable",
  ),
});

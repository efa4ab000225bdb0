import type { Claim } from "@scopefit/core/reading/claims/claim";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { isoIec17021, practice } from "../sources.ts";
import { holderInWords } from "./holder-in-words.ts";
import { answerOf, claimOn, hasSign, isNoClaim } from "./claim-on.ts";

export const artBorrowedGroupAssurance = defineRule({
  id: "art-borrowed-group-assurance",
  group: "artefact",
  subject: "each-artefact",
  title: "The certificate or report names the company we contract with, not only its group",
  core: true,
  severity: "high",
  aspect: "scope",
  why: "The certificate or report of a parent or sister company covers only the companies it names.",
  when: "The answer says that the parent, the group, the head office or a sister company holds it, and the contracting company is not shown to be named. A review where the company named is the parent.",
  evidence:
    "The annex of the certificate or section 3 of the report with the companies covered, and a chart of the group.",
  source: [
    isoIec17021(
      "8.2.2",
      "The certificate names the certified client and, with several sites, where it is certified.",
    ),
    practice(
      "Buyers ask how the company on the certificate is related to the one that signs the contract.",
    ),
  ],
  reads: ["isoClaim", "isoEntity", "soc2Claim", "soc2Entity", "vendorLegalEntity", "vendorParent"],
  mootAfter: ["art-borrowed-cloud-assurance"],
  answers: {
    notClaimed: { outcome: "not-applicable", finding: "No {artefact} is claimed." },
    entityNamed: { outcome: "pass", finding: "The {artefact} names {entity}." },
    notGroup: {
      outcome: "pass",
      finding: "Nothing says that a group company holds the {artefact}.",
    },
    groupHolds: {
      outcome: "gap",
      finding:
        "The {artefact} belongs to {holder}. It is not shown to include {entity}, the company we contract with.",
      ask: {
        vendor:
          "Does the {artefact} of {holder} name {entity} and the work at {sites}? Please send the page that lists the companies and sites covered, or confirm that {entity} is outside it.",
      },
    },
    parentNamed: {
      outcome: "review",
      finding:
        "The {artefact} names “{holder}”, the parent company. Whether it includes {entity} is not shown.",
      ask: {
        vendor:
          "Your {artefact} names {holder}. Please send the page that lists the companies and sites covered, and point to {entity}.",
      },
    },
  },
  decide(facts, { artefact, coverage }, answer) {
    const claim = claimOn(artefact, facts);
    if (isNoClaim(claim)) return answer.notClaimed();
    const covers = coverage[artefact];
    if (covers.length > 0 && covers.every((cover) => cover.entity.result === "IN")) {
      return answer.entityNamed();
    }
    const entity = artefact === "iso" ? facts.isoEntity : facts.soc2Entity;
    if (hasSign(claim, "borrowed-group")) {
      return answer.groupHolds({ holder: holderOf(claim, entity) });
    }
    return answerOf(claim) === "yes" && areOneName(entity, facts.vendorParent)
      ? answer.parentNamed({ holder: quoted(quoteOf(entity)) })
      : answer.notGroup();
  },
});

function holderOf(claim: Fact<Claim>, entity: Fact<string>): string {
  const named = valueOf(entity);
  return holderInWords(claim, named === null ? "a group company" : quoted(named));
}

/** Whether one name is the other or begins it: "Marlow Group" and "Marlow Group Holdings plc". */
function areOneName(a: Fact<string>, b: Fact<string>): boolean {
  if (a.state !== "stated" || b.state !== "stated") return false;
  const first = plainName(a.value);
  const second = plainName(b.value);
  if (first === "" || second === "") return false;
  return `${first} `.startsWith(`${second} `) || `${second} `.startsWith(`${first} `);
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

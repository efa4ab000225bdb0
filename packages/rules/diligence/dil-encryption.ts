import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { aicpaTrustServicesCriteria, hecvat, isoIec27001, ourChoice } from "../sources.ts";
import { handledData } from "./handled-data.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "How are files for {service} sent to you and stored, call recordings and downloads included? Which encryption is used at rest and in transit, and who holds the keys?";

export const dilEncryption = defineRule({
  id: "dil-encryption",
  group: "diligence",
  subject: "row",
  title: "Our data is encrypted at rest and in transit",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "Encryption is the basic protection of data that is held or moved.",
  when: "The vendor says that data at rest or in transit is not encrypted, or that files go by e-mail unencrypted. Where one side is not named, or only part is encrypted, it is a review. It does not apply where no data is handled.",
  evidence: "The settings that show encryption at rest and in transit.",
  source: [
    hecvat(
      "DATA-02, DATA-03, DATA-23",
      "Asks for encryption in transit, at rest, and for the keys.",
    ),
    isoIec27001("Annex A 8.24", "Rules for the use of cryptography are defined and followed."),
    aicpaTrustServicesCriteria("CC6.7", "Data is protected while it is sent, moved or removed."),
    ourChoice("A cipher alone speaks of data at rest, a protocol of data in transit."),
  ],
  reads: ["dataEncryption", "dataTypes"],
  answers: {
    ...unanswered("encryption", question, ["dataEncryption"]),
    noData: { outcome: "not-applicable", finding: "No data of ours is handled." },
    bothSides: {
      outcome: "pass",
      finding: "Data is said to be encrypted at rest and in transit.",
    },
    notEncrypted: {
      outcome: "gap",
      finding: "{vendor} says that data is not encrypted {where} (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["dataEncryption"],
    },
    plainEmail: {
      outcome: "gap",
      finding: "Our files are sent by e-mail without encryption (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["dataEncryption"],
    },
    notShown: {
      outcome: "review",
      finding: "“{quote}” does not show that data is encrypted {where}.",
      ask: { vendor: question },
      asksFor: ["dataEncryption"],
    },
    inPart: {
      outcome: "review",
      finding: "Data is encrypted in part only (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["dataEncryption"],
    },
  },
  decide({ dataEncryption, dataTypes }, _context, answer) {
    if (handledData(dataTypes) === "none") return answer.noData();
    const lack = pickUnanswered(dataEncryption, answer);
    if (lack !== null) return lack;
    const said = valueOf(dataEncryption) ?? [];
    const quote = quoted(quoteOf(dataEncryption));
    const denied = sides(said.includes("not-at-rest"), said.includes("not-in-transit"));
    if (denied !== null) return answer.notEncrypted({ where: denied, quote });
    if (said.includes("plain-email")) return answer.plainEmail({ quote });
    if (said.includes("in-part")) return answer.inPart({ quote });
    const silent = sides(!said.includes("at-rest"), !said.includes("in-transit"));
    return silent === null ? answer.bothSides() : answer.notShown({ where: silent, quote });
  },
});

function sides(atRest: boolean, inTransit: boolean): string | null {
  if (atRest) return inTransit ? "at rest or in transit" : "at rest";
  return inTransit ? "in transit" : null;
}

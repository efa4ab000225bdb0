import { blank, claim, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { artBorrowedCloudAssurance } from "./art-borrowed-cloud-assurance.ts";

const claimed = { isoClaim: claim("yes"), soc2Claim: claim("yes") };

testRule(artBorrowedCloudAssurance, [
  { when: "it is a no", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  { when: "nobody answered", facts: { isoClaim: blank }, answer: "notClaimed" },
  { when: "it is a plain yes", facts: claimed, answer: "own" },
  {
    when: "the host is named with its role",
    facts: {
      soc2Claim: claim("borrowed", "Yes – AWS SOC 2 Type II", {
        signs: ["borrowed-cloud"],
        holder: "AWS",
      }),
    },
    artefact: "soc2",
    answer: "borrowed",
    severity: "critical",
    says: "belongs to AWS",
  },
  {
    when: "the holder is not told apart and the words name one",
    facts: {
      isoClaim: claim("borrowed", "via Azure data centres", { signs: ["borrowed-cloud"] }),
    },
    answer: "borrowed",
    says: "belongs to Microsoft Azure",
  },
  {
    when: "nobody is named",
    facts: {
      isoClaim: claim("borrowed", "our host is certified", { signs: ["borrowed-cloud"] }),
    },
    answer: "borrowed",
    says: "belongs to its hosting provider",
  },
  {
    when: "the holder is told apart and is no name",
    facts: {
      isoClaim: claim("borrowed", "All of our infrastructure providers are certified", {
        signs: ["borrowed-cloud"],
        holder: "All of our infrastructure providers",
      }),
    },
    answer: "borrowed",
    says: "belongs to its hosting provider",
  },
  {
    when: "it is borrowed and nothing says from whom",
    facts: { isoClaim: claim("borrowed", "inherited") },
    answer: "borrowed",
  },
  {
    when: "it is borrowed from the group",
    facts: { isoClaim: claim("borrowed", "group cert", { signs: ["borrowed-group"] }) },
    answer: "own",
  },
  {
    when: "the company on the certificate is a hosting provider",
    facts: { ...claimed, isoEntity: text("Amazon Web Services, Inc.") },
    answer: "borrowed",
    says: "belongs to AWS",
  },
  {
    when: "the system of the report is a hosting provider’s",
    facts: { ...claimed, soc2System: text("Google Cloud Platform") },
    artefact: "soc2",
    answer: "borrowed",
  },
  {
    when: "the system merely runs on one",
    facts: { ...claimed, soc2System: text("HarbourDesk support platform on AWS") },
    artefact: "soc2",
    answer: "own",
  },
  {
    when: "the vendor is the hosting provider",
    facts: { ...claimed, soc2Entity: text("Rackspace, Inc.") },
    coverage: coverageOf({ entity: "Rackspace Technology" }),
    artefact: "soc2",
    answer: "own",
  },
  {
    when: "the vendor’s own and the host’s are named together",
    facts: {
      soc2Claim: claim("yes", "Yes (AWS)", { signs: ["held", "borrowed-cloud"] }),
    },
    artefact: "soc2",
    answer: "mixed",
    severity: "high",
    says: "“Yes (AWS)”",
  },
]);

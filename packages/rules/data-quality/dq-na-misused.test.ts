import { blank, claim, known, notApplicable, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { dqNaMisused } from "./dq-na-misused.ts";

const report = { soc2Claim: claim("yes") };
const providers = { cloudHosting: known<"cloudHosting">(["AWS"]) };
const na = notApplicable();

testRule(dqNaMisused, [
  { when: "the tracker asks nothing", facts: {}, answer: "none" },
  {
    when: "cells are empty or unclear",
    facts: { ...report, subprocessors: blank, remoteShare: unclear("some") },
    answer: "none",
  },
  {
    when: "no provider is named anywhere",
    facts: { ...report, soc2Subservice: na, subprocessors: na },
    answer: "fitting",
  },
  {
    when: "no report is claimed",
    facts: { ...providers, soc2Claim: claim("no"), soc2Subservice: na },
    answer: "fitting",
  },
  {
    when: "the report names nobody and the row names a host",
    facts: { ...report, ...providers, soc2Subservice: na },
    answer: "misused",
    severity: "low",
    says: "subservice organisations (“AWS” is named as a hosting provider)",
  },
  {
    when: "the report names nobody and the row names a sub-processor",
    facts: {
      ...report,
      soc2Subservice: na,
      subprocessors: known<"subprocessors">(["Palayok Staffing"]),
    },
    answer: "misused",
    says: "“Palayok Staffing” is named as a sub-processor",
  },
  {
    when: "the report names an organisation and no method",
    facts: {
      ...report,
      soc2SubserviceMethod: na,
      soc2Subservice: known<"soc2Subservice">(["AWS"]),
    },
    answer: "misused",
    says: "carve-out or inclusive method",
  },
  {
    when: "there are no sub-processors and a host is named",
    facts: { ...providers, subprocessors: na },
    answer: "misused",
    says: "sub-processors (“AWS”",
  },
  {
    when: "the opinion is qualified",
    facts: { ...report, soc2Opinion: known<"soc2Opinion">("qualified"), soc2OpinionReason: na },
    answer: "misused",
    says: "the opinion is qualified",
  },
  {
    when: "the opinion is unqualified",
    facts: { ...report, soc2Opinion: known<"soc2Opinion">("unqualified"), soc2OpinionReason: na },
    answer: "fitting",
  },
  {
    when: "a hybrid team marks its share of home working N/A",
    facts: { deliveryModel: known<"deliveryModel">("hybrid"), remoteShare: na },
    answer: "misused",
    says: "the delivery model is hybrid",
  },
  {
    when: "all work is done on site",
    facts: { deliveryModel: known<"deliveryModel">("on-site"), remoteShare: na },
    answer: "fitting",
  },
  {
    when: "two things are marked N/A and both apply",
    facts: {
      ...report,
      ...providers,
      soc2Subservice: na,
      deliveryModel: known<"deliveryModel">("remote"),
      remoteShare: na,
    },
    answer: "misused",
    says: "and share of work done from home",
  },
]);

import { between, blank, claim, either, on } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { dqDateAmbiguous } from "./dq-date-ambiguous.ts";

testRule(dqDateAmbiguous, [
  { when: "the tracker has no dates", facts: {}, answer: "clear" },
  {
    when: "dates are given, rough or empty",
    facts: {
      relianceFrom: on("2026-01-01"),
      relianceTo: between("2027-01-01", "2027-12-31", "2027"),
      answerDate: blank,
    },
    answer: "clear",
  },
  {
    when: "the certificate it belongs to is not claimed",
    facts: { isoExpiryDate: either("2026-05-12", "2026-12-05", "05/12/2026") },
    answer: "clear",
  },
  {
    when: "the certificate is over on both days",
    facts: {
      isoClaim: claim("yes"),
      isoExpiryDate: either("2026-10-11", "2026-11-10", "10/11/2026"),
    },
    answer: "decidesNothing",
    says: "“10/11/2026” can be 11 October 2026 or 10 November 2026",
  },
  {
    when: "the certificate is in date on one of the two",
    facts: {
      isoClaim: claim("yes"),
      isoExpiryDate: either("2026-05-12", "2026-12-05", "05/12/2026"),
    },
    answer: "decides",
    severity: "low",
    says: "12 May 2026 or 5 December 2026",
  },
  {
    when: "neither of two dates decides anything",
    facts: {
      relianceTo: either("2027-04-05", "2027-05-04", "04/05/2027"),
      answerDate: either("2025-11-02", "2025-02-11", "02/11/2025"),
    },
    answer: "decidesNothing",
  },
  {
    when: "the answers may or may not be too old",
    facts: {
      relianceTo: either("2027-04-05", "2027-05-04", "04/05/2027"),
      answerDate: either("2025-12-05", "2025-05-12", "05/12/2025"),
    },
    answer: "decides",
    says: "date of the answers",
  },
]);

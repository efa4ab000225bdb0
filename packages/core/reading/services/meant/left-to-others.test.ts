import { expect, test } from "vitest";

import { findServices } from "../find-services.ts";

test.for<readonly [text: string, standings: readonly string[]]>([
  ["payroll is run by an affiliate and was not assessed", ["negated"]],
  ["payroll is given to a bureau and therefore lies outside the certificate", ["negated"]],
  ["payroll is done by a bureau outside it", ["negated"]],
  [
    "bookkeeping, payroll being subcontracted and not within the registration",
    ["asserted", "negated"],
  ],
  [
    "cleaning and catering, guarding being subcontracted and not covered",
    ["asserted", "asserted", "negated"],
  ],
  ["payroll was sold in 2021", ["negated"]],
  ["payroll has since been handed over to an affiliate", ["negated"]],
  ["payroll was introduced after the period end", ["negated"]],
  ["payroll drivs i ett bolag utan certifiering", ["negated"]],
  ["payroll (a integrar em 2030)", ["not-yet"]],
  ["payroll is run in Leeds and bookkeeping is not covered", ["asserted", "negated"]],
  ["payroll that is run in Leeds and bookkeeping are not covered", ["negated", "negated"]],
  ["payroll is run in Leeds and is not covered", ["negated"]],
  ["payroll is run in Leeds and was audited", ["asserted"]],
  ["payroll for shops that were sold a licence", ["asserted"]],
  ["helpdesk and planned maintenance", ["asserted"]],
  ["helpdesk; planned payroll", ["asserted", "not-yet"]],
])("in “%s” they are %s", ([text, standings]) => {
  expect(findServices(text).mentions.map(({ standing }) => standing)).toEqual(standings);
});

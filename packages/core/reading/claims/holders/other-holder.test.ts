import { expect, test } from "vitest";

import { otherHolder } from "./other-holder.ts";

test.for([
  ["Our hosting provider holds ", " certification", "borrowed-cloud"],
  ["Hosted on AWS, which is ", " certified", "borrowed-cloud"],
  ["", " certified data centres", "borrowed-cloud"],
  ["", " (AWS)", "borrowed-cloud"],
  ["Our parent company holds ", "", "borrowed-group"],
  ["Our payment processor is ", " certified", "borrowed-partner"],
  ["We use Northbase, which is ", " certified", "borrowed-partner"],
  ["Our DC is ", " certified", "borrowed-cloud"],
  ["Colo holds ", "", "borrowed-cloud"],
  ["Uses Northpay (", "", "borrowed-partner"],
  ["The previous owner held ", "", "borrowed-partner"],
  ["Our former provider was ", " audited", "borrowed-partner"],
  ["The acquired company was ", " certified", "borrowed-group"],
  ["Our US entity holds ", "", "borrowed-group"],
  ["Support is outsourced to a call centre with ", "", "borrowed-partner"],
  ["We migrated to a platform with a ", " report", "borrowed-partner"],
  ["We moved to a new office with ", " certification retained", null],
  ["Our legal entity holds ", "", null],
  ["Our previous ", " certificate", null],
  ["Offices in Washington, DC; ", " certified", null],
  ["Hosted on AWS, and we are ", " certified", null],
  ["Acme is an ", " certified hosting provider", null],
  ["Acme is ", " certified", null],
] as const)("“%s… %s” is %s", ([before, after, sign]) => {
  expect(otherHolder(before, after)?.sign ?? null).toBe(sign);
});

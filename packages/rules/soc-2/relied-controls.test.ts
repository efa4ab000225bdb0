import { describe, expect, test } from "vitest";

import { touchListedControls, touchReliedControls } from "./relied-controls.ts";

describe("touchReliedControls", () => {
  test.for([
    "2 of 25 leavers kept access",
    "Terminated users not removed within 24 hours",
    "Quarterly access review performed late",
    "User accounts were not recertified",
    "One privileged account shared",
    "MFA not enforced for VPN",
    "Incident tickets without root cause",
    "Backup restoration not tested",
    "Laptop without disk encryption",
    "Subservice organisation report not reviewed",
    "Vendors were not assessed annually",
  ])("“%s” touches them", (words) => {
    expect(touchReliedControls(words, [])).toBe(true);
  });

  test.for(["Board minutes missing for Q3", "Policy not signed by one employee", ""])(
    "“%s” does not",
    (words) => {
      expect(touchReliedControls(words, [])).toBe(false);
    },
  );

  test("a control that the buyer lists counts as well", () => {
    expect(touchReliedControls("Clean desk check missed in June", ["Clean desk"])).toBe(true);
  });
});

describe("touchListedControls", () => {
  test.for<readonly [string, readonly string[], boolean]>([
    ["Disaster recovery test did not take place", ["Recovery tests"], true],
    ["Disaster recovery test did not take place", ["Penetration tests"], false],
    ["Disaster recovery test did not take place", ["Operations"], false],
    ["Disaster recovery test did not take place", [], false],
  ])("“%s” with %j: %s", ([words, reliedOn, touches]) => {
    expect(touchListedControls(words, reliedOn)).toBe(touches);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";

import { tickedOptions } from "./ticked-options.ts";

test.for<readonly [text: string, ticked: string]>([
  ["☒ Yes ☐ No", "Yes"],
  ["☐ Yes ☒ No", "No"],
  ["Yes ☐ No ☒", "No"],
  ["Yes ☒ No ☐", "Yes"],
  ["Yes: ☐  No: ☑", "No"],
  ["[x] Yes [ ] No", "Yes"],
  ["Yes [ ] No [x]", "No"],
  ["( ) Yes (X) No", "No"],
  ["□ Yes ■ No", "No"],
  ["○ Yes ● No", "No"],
  ["☐ Yes ☐ No ☑ In progress", "In progress"],
  ["☐ Yes\n☒ No\n☐ N/A", "No"],
  ["Certified?: ☒ Yes ☐ No", "Yes"],
  ["☒ ISO 27001 ☐ ISO 22301 ☒ SOC 2", "ISO 27001; SOC 2"],
  ["Yes ☒ No ☐, certificate attached", "Yes; certificate attached"],
  ["Certifications\n- [ ] ISO 27001\n- [x] SOC 2", "SOC 2"],
  ["Certifications\n- [ ] ISO 27001\n- [ ] SOC 2", ""],
  ["☒ Yes, since 2024 ☐ No", "Yes, since 2024"],
  ["✅ ISO 27001 ❌ SOC 2 ☐ ISO 9001", "ISO 27001"],
])("“%s” says “%s”", ([text, ticked]) => {
  expect(tickedOptions(text)).toBe(ticked);
});

test.for([
  "☐ Yes ☐ No",
  "Yes ☐ No ☐",
  "❌ Yes ☐ No",
  "Yes ✗ No ☐",
  "[ ] Yes [ ] No",
  "☐ Yes\n☐ No",
])("“%s” is a form in which nothing is plainly chosen", (text) => {
  expect(tickedOptions(text)).toBe("");
});

test.for([
  "Yes",
  "✓ ISO 27001 ✗ SOC 2",
  "☐ to be done",
  "☐ ISO 27001 (planned) ☐ SOC 2 (pending)",
  "f(x) and [x]",
  "List []",
  "",
])("“%s” is no form with boxes", (text) => {
  expect(tickedOptions(text)).toBeNull();
});

test("what is ticked under a demand stays one", () => {
  expect(tickedOptions("Vendor must hold:\n- [ ] ISO 27001\n- [x] SOC 2")).toBe(
    "Vendor must hold: SOC 2",
  );
});

test("a ticked option is in the words of the text", () => {
  const option = fc.constantFrom("Yes", "No", "In progress", "N/A");
  const box = fc.constantFrom("☐", "☒", "[ ]", "[x]");
  const form = fc.array(fc.tuple(box, option), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(form, (options) => {
      const text = options.map(([mark, words]) => `${mark} ${words}`).join(" ");
      for (const words of tickedOptions(text)?.split("; ") ?? []) expect(text).toContain(words);
    }),
  );
});

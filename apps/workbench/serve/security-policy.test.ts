import { expect, test } from "vitest";

import { directives, pagePolicy, securityHeaders } from "./security-policy.ts";

test("no directive lets anything in from, or out to, another address", () => {
  for (const { name, sources } of directives) {
    const allowed =
      name === "style-src" ? /^'self' 'unsafe-inline'$/u : /^'(?:self|none)'(?: data:)?$/u;
    expect(sources, name).toMatch(allowed);
  }
});

test("what is not named is the page’s own, and the server says the same and more", () => {
  expect(pagePolicy).toMatch(/^default-src 'self';/u);
  expect(securityHeaders["Content-Security-Policy"]).toBe(`${pagePolicy}; frame-ancestors 'none'`);
});

import fc from "fast-check";
import { expect, test } from "vitest";

import { markup, nothing } from "./markup.ts";

test("text is escaped, markup and numbers are not", () => {
  const inner = markup`<b>${"a < b & 'c'"}</b>`;
  expect(markup`<p title="${'"'}">${inner}${3}${[inner, nothing]}</p>`.source).toBe(
    '<p title="&quot;"><b>a &lt; b &amp; &#39;c&#39;</b>3<b>a &lt; b &amp; &#39;c&#39;</b></p>',
  );
});

test("no text opens a tag, ends an attribute or starts an entity of its own", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { source } = markup`${text}`;
      expect(source).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/u);
    }),
  );
});

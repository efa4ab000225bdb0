import { expect, test } from "vitest";

import { spelledOutBefore } from "./spelled-out.ts";
import { wordsOf } from "./words.ts";

test.for<readonly [text: string, meaning: string | null]>([
  ["a risk control matrix (RCM)", "risk control matrix"],
  ["peer-to-peer (P2P) lending", "peer-to-peer"],
  ["know your customer (KYC)", "know your customer"],
  ["chain of custody (COC)", "chain of custody"],
  ["billing and coding (RCM)", null],
  ["risk control matrix RCM", null],
  ["risk control matrix (RCM and more)", null],
  ["(RCM)", null],
])("“%s”: %s", ([text, meaning]) => {
  const words = wordsOf(text);
  const at = words.findIndex((word) => ["rcm", "p2p", "kyc", "coc"].includes(word.folded));
  const span = spelledOutBefore(words, at);
  expect(span === null ? null : text.slice(words[span.first]?.start, words[span.last]?.end)).toBe(
    meaning,
  );
});

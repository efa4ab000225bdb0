import { describe, expect, test } from "vitest";

import { fflateCodec } from "../codec/fflate-codec.ts";
import { rawZip } from "../testing/raw-zip.ts";
import { openZip } from "../zip/zip-archive.ts";
import { readSharedStrings } from "./read-shared-strings.ts";

async function textsOf(items: string): Promise<readonly (string | null | undefined)[]> {
  const archive = openZip(rawZip([{ name: "s.xml", content: `<sst>${items}</sst>` }]));
  const entry = archive.ok ? archive.value.entry("s.xml") : undefined;
  if (entry === undefined) throw new Error("The archive has one part.");
  const strings = await readSharedStrings(entry, fflateCodec);
  const texts: (string | null | undefined)[] = [];
  for (let index = 0; strings.content(index) !== undefined; index++) {
    texts.push(strings.content(index)?.text ?? null);
  }
  return texts;
}

describe("ways of writing a text", () => {
  test.for<[claim: string, item: string, text: string | null]>([
    ["plain", "<si><t>Alder</t></si>", "Alder"],
    ["empty", "<si><t></t></si>", null],
    ["without an inside", "<si/>", null],
    [
      "with entities",
      "<si><t>a &amp; b &lt;c&gt; &quot;d&quot; &#233;</t></si>",
      `a & b <c> "d" é`,
    ],
    ["with underscores", "<si><t>a_b _x c_y _</t></si>", "a_b _x c_y _"],
    ["with an escape", "<si><t>a_x000D_\nb</t></si>", "a\r\nb"],
    ["with line ends", "<si><t>a\r\nb</t></si>", "a\nb"],
    ["with preserved space", `<si><t xml:space="preserve"> a </t></si>`, " a "],
    ["in runs", "<si><r><rPr><b/></rPr><t>a</t></r><r><t> &amp; b</t></r></si>", "a & b"],
    [
      "with phonetic runs",
      "<si><t>東京</t><rPh sb='0' eb='2'><t>とうきょう</t></rPh><phoneticPr/></si>",
      "東京",
    ],
    ["with a prefix", "<x:si><x:t>a</x:t></x:si>", "a"],
    ["with CDATA", "<si><t><![CDATA[a & b]]></t></si>", "a & b"],
    ["with space between", "\n <si>\n <t>a</t>\n </si>", "a"],
  ])("%s", async ([, item, text]) => {
    expect(await textsOf(`${item}<si><t>next</t></si>${item}`)).toEqual([text, "next", text]);
  });
});

test("many texts, longer than any chunk together, are all there and in order", async () => {
  const texts = Array.from({ length: 9000 }, (_, at) => `Vendor ${at} ${"é".repeat(at % 90)}`);
  expect(await textsOf(texts.map((text) => `<si><t>${text}</t></si>`).join(""))).toEqual(texts);
});

test("a text asked for again is the same", async () => {
  const archive = openZip(rawZip([{ name: "s.xml", content: "<sst><si><t>a</t></si></sst>" }]));
  const entry = archive.ok ? archive.value.entry("s.xml") : undefined;
  const strings = entry === undefined ? null : await readSharedStrings(entry, fflateCodec);
  const asked = [1, 2, 3].map(() => strings?.content(0));
  expect(asked).toEqual(Array(3).fill({ kind: "text", text: "a" }));
  expect(asked[2]).toBe(asked[1]);
});

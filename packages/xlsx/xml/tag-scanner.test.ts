import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { nameCode } from "./name-code.ts";
import { SENTINEL_LENGTH, TagScanner } from "./tag-scanner.ts";
import { XmlError } from "./xml-error.ts";

function bytesOf(xml: string): Uint8Array {
  return new TextEncoder().encode(xml);
}

/** Every tag with the text before it: `text|<name>`, `text|</name>`, `text|<name/>`. */
function tagsOf(xml: string): readonly string[] {
  const scanner = TagScanner.over(bytesOf(xml));
  const tags: string[] = [];
  while (scanner.next()) {
    const slashes = scanner.isClose() ? ["/", ""] : scanner.isEmpty() ? ["", "/"] : ["", ""];
    tags.push(`${scanner.text()}|<${slashes[0]}${scanner.name()}${slashes[1]}>`);
  }
  return tags;
}

describe("tags", () => {
  test.for<[claim: string, xml: string, tags: readonly string[]]>([
    ["elements", "<a><b/>x</a>", ["|<a>", "|<b/>", "x|</a>"]],
    ["prefixes are left out", "<x:a></x:a>", ["|<a>", "|</a>"]],
    ["space is allowed", "<a >\n<b / ></a\t>", ["|<a>", "\n|<b>", "|</a>"]],
    ["comments are no text", "<a>x<!-- <b> -->y</a>", ["|<a>", "xy|</a>"]],
    ["CDATA is text as it stands", "<a>x<![CDATA[<&]]>y</a>", ["|<a>", "x<&y|</a>"]],
    ["instructions are skipped", `<?xml version="1.0"?><a/>`, ["|<a/>"]],
    ["a byte order mark is no tag", "\ufeff<a/>", ["\ufeff|<a/>"]],
    ["a > in a value ends nothing", `<a b=">">x</a>`, ["|<a>", "x|</a>"]],
    ["a tag that is cut off is not there", `<a><b c="`, ["|<a>"]],
    ["a comment that is cut off hides the rest", "<a><!-- <b>", ["|<a>"]],
  ])("%s", ([, xml, tags]) => {
    expect(tagsOf(xml)).toEqual(tags);
  });

  test.for<[claim: string, xml: string, detail: string | null]>([
    ["a document type", "<!DOCTYPE a><a/>", null],
    ["a document type with entities", `<!DOCTYPE a [<!ENTITY b "c">]><a/>`, null],
    ["another declaration", "<a><!ELEMENT b></a>", "it has a stray declaration"],
    ["a tag within a tag", "<a<b>", "a tag stands within a tag"],
    ["an attribute without a value", "<a b>", "it has an attribute without a value"],
    ["a value without quotes", "<a b=c>", "it has a value without quotes"],
    ["too many attributes", `<a ${'b="" '.repeat(300)}/>`, "a tag has too many attributes"],
  ])("%s is refused", ([, xml, detail]) => {
    expect(() => tagsOf(xml)).toThrow(new XmlError(detail));
  });
});

describe("attributes", () => {
  const xml = `<a xmlns:r="ns" r = 'B7' r:id="rId1" s="&lt;3"/>`;
  test.for<[name: string, value: string | null]>([
    ["r", "B7"],
    ["s", "<3"],
    ["id", null],
    ["missing", null],
  ])("%s is %j", ([name, value]) => {
    const scanner = TagScanner.over(bytesOf(xml));
    scanner.next();
    expect(scanner.attribute(nameCode(name))).toBe(value);
  });

  test("one with a prefix is asked for as such", () => {
    const scanner = TagScanner.over(bytesOf(xml));
    scanner.next();
    expect(scanner.prefixedAttribute(nameCode("id"))).toBe("rId1");
    expect(scanner.prefixedAttribute(nameCode("s"))).toBe(null);
  });
});

test("where the bytes end, the scanner stays until there are more", () => {
  const xml = `<a b="1"><![CDATA[x]]>y<c/></a>`;
  fc.assert(
    fc.property(fc.nat(xml.length), (cut) => {
      const bytes = bytesOf(xml);
      const room = new Uint8Array(bytes.length + SENTINEL_LENGTH);
      room.set(bytes.subarray(0, cut));
      const scanner = new TagScanner(room, cut);
      const names: string[] = [];
      const read = () => {
        while (scanner.next()) names.push(scanner.text() + scanner.name());
      };
      read();
      room.set(bytes);
      scanner.reset(room, bytes.length, scanner.at);
      read();
      expect(names).toEqual(["a", "xyc", "a"]);
    }),
  );
});

test("no bytes whatever make it hang or throw anything but an XmlError", () => {
  const pieces = fc.constantFrom(
    "<",
    ">",
    "a",
    '"',
    "'",
    "=",
    "/",
    " ",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "&",
    ":",
    "<!",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      try {
        tagsOf(parts.join(""));
      } catch (error) {
        expect(error).toBeInstanceOf(XmlError);
      }
    }),
    { numRuns: 2000 },
  );
});

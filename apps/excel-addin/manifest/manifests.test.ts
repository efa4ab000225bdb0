import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { CHECK_SELECTION, EXCEL_API_FLOOR } from "./add-in.ts";
import { developmentAddress, productionAddress } from "./address.ts";
import { checkJsonManifest } from "./check-json-manifest.ts";
import { checkXmlManifest, type ManifestSurroundings } from "./check-xml-manifest.ts";
import { jsonManifest } from "./json-manifest.ts";
import { xmlManifest } from "./xml-manifest.ts";

const root = join(import.meta.dirname, "..");
const PAGES = ["taskpane.html", "support.html"];

/** Icons as they are served; pages are only built later. */
function served(path: string): Uint8Array | null {
  if (PAGES.includes(path)) return new Uint8Array();
  const file = join(root, "public", path);
  return existsSync(file) ? readFileSync(file) : null;
}

const production = productionAddress("https://intranet.example.com/scopefit");
if (!production.ok) throw new Error(production.error);

const around: ManifestSurroundings = {
  address: production.value,
  served,
  actions: [CHECK_SELECTION],
  excelApi: EXCEL_API_FLOOR,
};
const xml = xmlManifest(production.value);

test.for([developmentAddress, production.value])(
  "the manifests for $base keep all rules",
  (address) => {
    expect(checkXmlManifest(xmlManifest(address), { ...around, address })).toEqual([]);
    expect(checkJsonManifest(jsonManifest(address))).toEqual([]);
  },
);

test("the two manifests have two ids", () => {
  expect(jsonManifest(production.value)).not.toHaveProperty("id", /<Id>(.*)<\/Id>/u.exec(xml)?.[1]);
});

describe("the checker finds", () => {
  const swapped = xml
    .replace(/\n {2}<Version>.*<\/Version>/u, "")
    .replace("<ProviderName>", "<ProviderName>")
    .replace("</ProviderName>", "</ProviderName>\n  <Version>0.1.0.0</Version>");

  test.for([
    ["broken XML", xml.replace("</Hosts>", ""), "not well-formed"],
    ["a missing element", xml.replace(/<SupportUrl.*\/>/u, ""), "no element SupportUrl"],
    ["an element out of order", swapped, "Version must stand before ProviderName"],
    [
      "an element that may not be there",
      xml.replace("<Permissions>", "<Odd/><Permissions>"),
      "Odd",
    ],
    ["an id that is none", xml.replace(/<Id>.*<\/Id>/u, "<Id>scopefit</Id>"), "not a GUID"],
    ["a version of three numbers", xml.replace("0.1.0.0", "0.1.0"), "four numbers"],
    ["a resource that is not there", xml.replace('resid="Group.Label"', 'resid="Gone"'), "“Gone”"],
    [
      "a resource that is not used",
      xml.replace('resid="Group.Label"', 'resid="Gone"'),
      "never used",
    ],
    ["a text that is too long", xml.replace(/Open Scopefit(?="\/>)/u, "x".repeat(126)), "126 char"],
    ["an address without https", xml.replaceAll("https://intranet", "http://intranet"), "https"],
    ["an icon that is not there", xml.replace("scopefit-80.png", "scopefit-81.png"), "no file"],
    ["an icon of another size", xml.replace("scopefit-80.png", "scopefit-64.png"), "64 × 64"],
    ["a function that nobody registers", xml.replace("checkSelection", "other"), "“other”"],
    ["another version of Excel’s interface", xml.replace('"1.9"', '"1.10"'), "the code needs 1.9"],
  ] as const)("%s", ([, broken, said]) => {
    expect(broken).not.toBe(xml);
    expect(checkXmlManifest(broken, around).join("\n")).toContain(said);
  });

  test("the developer’s own machine in a manifest for everybody", () => {
    const own = xmlManifest(developmentAddress);
    expect(checkXmlManifest(own, around).join("\n")).toContain("the developer’s own machine");
  });

  test("what the schema of the unified manifest does not allow", () => {
    const manifest = { ...(jsonManifest(production.value) as object), accentColor: "blue" };
    expect(checkJsonManifest(manifest).join("\n")).toContain("/accentColor");
  });
});

describe("an address for everybody", () => {
  test.for([
    ["https://a.example/x", "https://a.example/x/"],
    ["https://a.example/x/", "https://a.example/x/"],
  ] as const)("%s", ([text, base]) => {
    expect(productionAddress(text)).toEqual({ ok: true, value: { kind: "production", base } });
  });

  test.for([
    "",
    "a.example",
    "http://a.example/",
    "https://localhost:3000/",
    "https://a.example/?x",
  ])("“%s” is refused", (text) => {
    expect(productionAddress(text).ok).toBe(false);
  });
});

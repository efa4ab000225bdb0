import { XMLParser, XMLValidator } from "fast-xml-parser";

import type { Address } from "./add-in.ts";
import { pngSize } from "./png-size.ts";

/** What a manifest is checked against besides the rules of its format. */
export interface ManifestSurroundings {
  readonly address: Address;
  /** A file that is served below the address, by its path; `null` where there is none. */
  readonly served: (path: string) => Uint8Array | null;
  /** The functions that the pane registers with Office. */
  readonly actions: readonly string[];
  /** The version of ExcelApi that the code is written for. */
  readonly excelApi: string;
}

/** An element as the parser hands it over with the order kept. */
interface ParsedElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ParsedElement[];
  readonly text: string;
}

/** The order of the children of some elements, as Microsoft's reference of the manifest gives it. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor", "MobileFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "ToolTip", "Supertip", "Icon", "Action", "Enabled"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** Elements that Office does not do without. */
const NEEDED = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "SupportUrl",
  "Hosts",
  "DefaultSettings",
  "Permissions",
];

const LONGEST_RESOURCE_ID = 32;
const LONGEST = { "bt:ShortStrings": 125, "bt:LongStrings": 250 } as const;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const ICON_SIZES = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

/**
 * Checks a manifest without asking Microsoft's service: that the format's rules are kept, that all it
 * points to is there and is used, and that it agrees with the code. Gives a sentence for each problem.
 */
export function checkXmlManifest(xml: string, around: ManifestSurroundings): readonly string[] {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) {
    return [
      `Line ${wellFormed.err.line}: the manifest is not well-formed XML: ${wellFormed.err.msg}`,
    ];
  }
  const root = parsed(xml).find(({ name }) => name === "OfficeApp");
  if (root === undefined) return ["The manifest has no OfficeApp element."];
  const all = [...elementsIn(root)];
  return [
    ...missing(root),
    ...all.flatMap(outOfOrder),
    ...identity(root),
    ...resources(all),
    ...addresses(all, around.address),
    ...files(all, around),
    ...functions(all, around.actions),
    ...requirements(all, around.excelApi),
  ];
}

function parsed(xml: string): readonly ParsedElement[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
  });
  return elementsOf(parser.parse(xml));
}

/** The parser's own shape: an array of objects with one key for the name and `:@` for attributes. */
function elementsOf(nodes: unknown): readonly ParsedElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    if (typeof node !== "object" || node === null) return [];
    const entries = Object.entries(node as Record<string, unknown>);
    const [name, content] = entries.find(([key]) => key !== ":@") ?? [];
    if (name === undefined || name === "#text") return [];
    const attributes = (node as { readonly ":@"?: Record<string, string> })[":@"] ?? {};
    return [{ name, attributes, children: elementsOf(content), text: textOf(content) }];
  });
}

function textOf(content: unknown): string {
  if (!Array.isArray(content)) return "";
  return content
    .map((node: unknown) => (node as { readonly "#text"?: unknown } | null)?.["#text"])
    .filter((text) => typeof text === "string")
    .join("")
    .trim();
}

function* elementsIn(element: ParsedElement): Iterable<ParsedElement> {
  yield element;
  for (const child of element.children) yield* elementsIn(child);
}

function missing(root: ParsedElement): readonly string[] {
  const present = new Set(root.children.map(({ name }) => name));
  return NEEDED.filter((name) => !present.has(name)).map(
    (name) => `OfficeApp has no element ${name}, which Office needs.`,
  );
}

function outOfOrder({ name, children }: ParsedElement): readonly string[] {
  const order = ORDER[name];
  if (order === undefined) return [];
  const problems: string[] = [];
  let last = 0;
  for (const child of children) {
    const place = order.indexOf(child.name);
    if (place < 0) problems.push(`${name} may not hold an element ${child.name}.`);
    else if (place < last) {
      problems.push(`In ${name}, ${child.name} must stand before ${order[last] ?? ""}.`);
    } else last = place;
  }
  return problems;
}

function identity({ children }: ParsedElement): readonly string[] {
  const text = (name: string) => children.find((child) => child.name === name)?.text ?? "";
  const problems: string[] = [];
  if (!GUID.test(text("Id"))) problems.push(`Id “${text("Id")}” is not a GUID.`);
  if (!/^\d+(?:\.\d+){3}$/u.test(text("Version"))) {
    problems.push(`Version “${text("Version")}” does not have four numbers.`);
  }
  return problems;
}

function resources(all: readonly ParsedElement[]): readonly string[] {
  const lists = all.filter(({ name }) => ORDER["Resources"]?.includes(name));
  const defined = lists.flatMap((list) => list.children.map((child) => ({ list, child })));
  const used = new Set(all.flatMap(({ attributes }) => attributes["resid"] ?? []));
  const ids = new Set(defined.map(({ child }) => child.attributes["id"] ?? ""));
  return [
    ...[...used].filter((id) => !ids.has(id)).map((id) => `No resource has the id “${id}”.`),
    ...[...ids].filter((id) => !used.has(id)).map((id) => `The resource “${id}” is never used.`),
    ...[...ids]
      .filter((id) => id.length > LONGEST_RESOURCE_ID)
      .map((id) => `The resource id “${id}” is longer than ${LONGEST_RESOURCE_ID} characters.`),
    ...defined.flatMap(({ list, child }) => tooLong(list.name, child)),
  ];
}

function tooLong(list: string, { attributes }: ParsedElement): readonly string[] {
  const limit = list === "bt:ShortStrings" || list === "bt:LongStrings" ? LONGEST[list] : null;
  const length = attributes["DefaultValue"]?.length ?? 0;
  if (limit === null || length <= limit) return [];
  return [`The text “${attributes["id"] ?? ""}” has ${length} characters; Office takes ${limit}.`];
}

function addressesOf(all: readonly ParsedElement[]): readonly (readonly [string, string])[] {
  return all.flatMap(({ name, attributes }) => {
    const value = attributes["DefaultValue"];
    return value !== undefined && /^[a-z]+:\/\//iu.test(value) ? [[name, value] as const] : [];
  });
}

function addresses(all: readonly ParsedElement[], { kind }: Address): readonly string[] {
  return addressesOf(all).flatMap(([name, value]) => {
    const problems: string[] = [];
    if (!value.startsWith("https://")) problems.push(`${name}: ${value} is not served by https.`);
    if (kind === "production" && /^https?:\/\/(?:localhost|127\.0\.0\.1)\b/iu.test(value)) {
      problems.push(`${name}: ${value} is the developer’s own machine.`);
    }
    return problems;
  });
}

function files(
  all: readonly ParsedElement[],
  { address, served }: ManifestSurroundings,
): readonly string[] {
  const wanted = iconSizesWanted(all);
  return addressesOf(all).flatMap(([name, value]) => {
    if (!value.startsWith(address.base)) return [`${name}: ${value} is not below ${address.base}.`];
    const path = value.slice(address.base.length);
    const bytes = served(path);
    if (bytes === null) return [`${name}: there is no file ${path}.`];
    const size = wanted.get(value) ?? ICON_SIZES[name as keyof typeof ICON_SIZES];
    return size === undefined ? [] : wrongSize(path, bytes, size);
  });
}

/** The size in pixels that each icon of the ribbon must have, by its address. */
function iconSizesWanted(all: readonly ParsedElement[]): ReadonlyMap<string, number> {
  const uses = all.filter(({ name, attributes }) => name === "bt:Image" && "size" in attributes);
  const byId = new Map(all.map(({ attributes }) => [attributes["id"], attributes["DefaultValue"]]));
  return new Map(
    uses.flatMap(({ attributes }) => {
      const address = byId.get(attributes["resid"]);
      return address === undefined ? [] : [[address, Number(attributes["size"])] as const];
    }),
  );
}

function wrongSize(path: string, bytes: Uint8Array, size: number): readonly string[] {
  const found = pngSize(bytes);
  if (found === null) return [`${path} is not a PNG picture.`];
  if (found.width === size && found.height === size) return [];
  return [`${path} is ${found.width} × ${found.height} pixels instead of ${size} × ${size}.`];
}

function functions(all: readonly ParsedElement[], actions: readonly string[]): readonly string[] {
  return all
    .filter(({ name, text }) => name === "FunctionName" && !actions.includes(text))
    .map(({ text }) => `The pane registers no function “${text}”.`);
}

function requirements(all: readonly ParsedElement[], excelApi: string): readonly string[] {
  const set = all.find(
    ({ name, attributes }) => name === "Set" && attributes["Name"] === "ExcelApi",
  );
  const stated = set?.attributes["MinVersion"];
  if (stated === excelApi) return [];
  return [
    `The manifest asks for ExcelApi ${stated ?? "of any version"}; the code needs ${excelApi}.`,
  ];
}

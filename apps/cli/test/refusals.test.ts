import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";

import { beforeEach, expect, test } from "vitest";

import { scopefit } from "./scopefit-process.ts";
import { scratchFolder } from "./scratch-folder.ts";
import { headings, plainLines, trackerBytes } from "./tracker-file.ts";

const inFolder = scratchFolder();

/** The start of an OLE2 file, which is what .xls files and encrypted workbooks are. */
const OLE2 = Buffer.from("d0cf11e0a1b11ae1".padEnd(1024, "0"), "hex");
const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");

/** An encrypted workbook is an OLE2 file with this stream in its directory. */
const ENCRYPTED = Buffer.concat([OLE2, Buffer.from("EncryptedPackage", "utf16le")]);

const isRoot = process.getuid?.() === 0;

beforeEach(async () => {
  await writeFile(inFolder("tracker.xlsx"), await trackerBytes({ lines: plainLines }));
});

/** Runs the program in the folder and expects a refusal that leaves the folder as it was. */
async function refusal(args: readonly string[]): Promise<string> {
  const before = await contents();
  const { code, stdout, stderr } = await scopefit(args, { cwd: inFolder() });
  expect(stderr).toMatch(/^scopefit: .+[.?]\n$/u);
  expect(stdout).toBe("");
  expect(code).toBe(2);
  expect(await contents()).toEqual(before);
  return stderr;
}

async function contents(): Promise<readonly string[]> {
  const names = await readdir(inFolder(), { recursive: true, withFileTypes: true });
  return Promise.all(
    names.map(async (entry) => {
      if (!entry.isFile()) return entry.name;
      return `${entry.name} ${(await readFile(inFolder(entry.name))).toString("base64")}`;
    }),
  );
}

type Says = RegExp;

test.for<readonly [what: string, name: string, content: Uint8Array | string, says: Says]>([
  ["an empty file", "tracker.xlsx", "", /tracker\.xlsx: The file is empty/u],
  ["words under the name of a workbook", "tracker.xlsx", "Vendor,ISO", /not an Excel workbook/u],
  ["a picture under the name of a CSV", "tracker.csv", PNG, /tracker\.csv: .*PNG/u],
  ["an old workbook", "tracker.xls", OLE2, /tracker\.xls: .*(\.xls|password)/u],
  ["an encrypted workbook", "tracker.xlsx", ENCRYPTED, /password/u],
  ["a PDF", "tracker.pdf", "%PDF-1.7\n", /PDF/u],
  ["a zip that is cut off", "tracker.xlsx", "PK\u0003\u0004 and no more", /tracker\.xlsx: /u],
  ["a CSV without a vendor column", "list.csv", "Colour,Size\nred,4\nblue,5\n", /list\.csv: /u],
])("%s is refused", async ([, name, content, says]) => {
  await writeFile(inFolder(name), content);
  const ending = name.slice(name.lastIndexOf("."));
  expect(await refusal(["check", name, "-o", `marked${ending}`])).toMatch(says);
});

test.for<readonly [what: string, lines: readonly (readonly string[])[], says: Says]>([
  ["an empty sheet", [], /tracker\.xlsx: Sheet “Vendors” is empty\. .*--sheet/u],
  [
    "a header without a vendor below it",
    [headings],
    /“Vendors”: no row below row 1 names a vendor/u,
  ],
  [
    "a header without a vendor column",
    [headings.slice(2), ["Payroll", "Pasig", "Yes"]],
    /“Vendors”, row 1: no column names the vendor/u,
  ],
])("a workbook with %s is refused", async ([, lines, says]) => {
  await writeFile(inFolder("tracker.xlsx"), await trackerBytes({ lines }));
  expect(await refusal(["check", "tracker.xlsx", "--in-place"])).toMatch(says);
});

test("a Word document is refused", async () => {
  const bytes = Buffer.from(await trackerBytes({ lines: plainLines }));
  // The name of the main part, in both of its places, tells a document from a workbook.
  const document = Buffer.from(
    bytes.toString("latin1").replaceAll("xl/workbook.xml", "word/documt.xml"),
    "latin1",
  );
  await writeFile(inFolder("tracker.docx"), document);
  expect(await refusal(["check", "tracker.docx"])).toContain("tracker.docx: ");
});

test.for<readonly [args: string, says: Says]>([
  ["check missing.xlsx", /There is no file missing\.xlsx/u],
  ["check .", /\. is a folder/u],
  ["check", /missing required argument 'file'/u],
  ["check tracker.xlsx --sheet Nowhere", /no visible sheet “Nowhere”\. It has “Vendors”/u],
  ["check tracker.xlsx --as-of 23/11/2026", /--as-of “23\/11\/2026” is not a day.*YYYY-MM-DD/u],
  ["check tracker.xlsx --as-of 2026-02-30", /--as-of “2026-02-30” is not a day/u],
  ["check tracker.xlsx --rows some", /--rows “some” is not a list of rows/u],
  ["check tracker.xlsx --rows 900", /“Vendors” stand in rows 2 to 4/u],
  ["check tracker.xlsx --fail-on red", /--fail-on “red” is neither a status .* nor a severity/u],
  ["check tracker.xlsx --format xml", /'xml' is invalid\. Allowed choices are table, json/u],
  ["check tracker.xlsx --colour", /unknown option '--colour'/u],
  ["check tracker.xlsx --policy none.json", /policy file none\.json cannot be read/u],
  ["check tracker.xlsx -o tracker.xlsx", /is the input itself\. Use --in-place/u],
  ["check tracker.xlsx -o ./tracker.xlsx", /is the input itself/u],
  ["check tracker.xlsx -o marked.xlsx --in-place", /-o and --in-place exclude each other/u],
  ["check tracker.xlsx -o marked.csv", /marked\.csv must end in \.xlsx/u],
  ["check tracker.xlsx -o no/such/marked.xlsx", /there is no folder .*such/u],
  ["map missing.xlsx", /There is no file missing\.xlsx/u],
  ["map tracker.xlsx --format xml", /'xml' is invalid/u],
  ["rules iso-cert", /there is no check “iso-cert”\. Did you mean iso-cert-/u],
  ["rules nothing-like-it", /“scopefit rules” lists them all/u],
  ["read", /no text to read/u],
  ["read Yes --field soc3Claim", /there is no field “soc3Claim”/u],
  ["match planet Earth Mars", /'planet' is invalid.*entity, place, service/u],
  ["init tracker.xlsx/below", /tracker\.xlsx\/below/u],
  ["chek tracker.xlsx", /unknown command 'chek'.*check/u],
])("scopefit %s is refused", async ([args, says]) => {
  expect(await refusal(args.split(" "))).toMatch(says);
});

test.for<readonly [policy: string, says: Says]>([
  ["{", /policy\.json is not JSON/u],
  ["[]", /the policy must be an object/u],
  ['{"colour":"red"}', /there is no “colour” in a policy/u],
  ['{"soc2":{"staleMonths":"twelve"}}', /“soc2\.staleMonths” must be a number/u],
])("the policy %s is refused", async ([policy, says]) => {
  await writeFile(inFolder("policy.json"), policy);
  expect(await refusal(["check", "tracker.xlsx", "--policy", "policy.json"])).toMatch(says);
});

test("an output that is a folder is refused", async () => {
  await mkdir(inFolder("marked.xlsx"));
  expect(await refusal(["check", "tracker.xlsx", "-o", "marked.xlsx"])).toMatch(/is a folder/u);
});

test("init overwrites nothing", async () => {
  await writeFile(inFolder("scopefit-policy.json"), "{}");
  expect(await refusal(["init"])).toMatch(/scopefit-policy\.json is there already/u);
});

test.skipIf(isRoot)("an output that may not be written is refused", async () => {
  await mkdir(inFolder("closed"), { mode: 0o500 });
  const args = ["check", "tracker.xlsx", "-o", "closed/marked.xlsx"];
  expect(await refusal(args)).toMatch(/marked\.xlsx may not be accessed/u);
});

test.skipIf(isRoot)("a tracker that may not be read is refused", async () => {
  await chmod(inFolder("tracker.xlsx"), 0);
  const { code, stderr } = await scopefit(["check", "tracker.xlsx"], { cwd: inFolder() });
  expect([code, stderr]).toEqual([2, expect.stringContaining("may not be accessed")]);
});

test("a line of --ndjson that is no JSON is named by its number", async () => {
  const { code, stderr } = await scopefit(["read", "--ndjson"], {
    input: '{"text":"Yes"}\n{text}\n',
  });
  expect([code, stderr]).toEqual([2, expect.stringContaining("line 2 of standard input")]);
});

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { CHECK_SELECTION, EXCEL_API_FLOOR, type Address } from "./add-in.ts";
import { developmentAddress, productionAddress } from "./address.ts";
import { checkJsonManifest } from "./check-json-manifest.ts";
import { checkXmlManifest } from "./check-xml-manifest.ts";
import { jsonManifest } from "./json-manifest.ts";
import { xmlManifest } from "./xml-manifest.ts";

/**
 * Writes the manifests for one address into the built add-in: for the developer's own machine, or for
 * the folder that `--address` names. A manifest that breaks a rule is not written.
 */
const { values } = parseArgs({ options: { address: { type: "string" } } });
const dist = join(import.meta.dirname, "../dist");

const address = chosenAddress(values.address);
const ending = address.kind === "development" ? ".dev" : "";
const xml = xmlManifest(address);
const json = jsonManifest(address);
const problems = [
  ...checkXmlManifest(xml, {
    address,
    served,
    actions: [CHECK_SELECTION],
    excelApi: EXCEL_API_FLOOR,
  }),
  ...checkJsonManifest(json),
];
if (problems.length > 0) refuse(problems.join("\n"));
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, `manifest${ending}.xml`), xml);
writeFileSync(join(dist, `manifest${ending}.json`), `${JSON.stringify(json, null, 2)}\n`);
process.stdout.write(`Manifests for ${address.base} are in dist/.\n`);

function chosenAddress(text: string | undefined): Address {
  if (text === undefined) return developmentAddress;
  const chosen = productionAddress(text);
  return chosen.ok ? chosen.value : refuse(chosen.error);
}

function served(path: string): Uint8Array | null {
  const file = join(dist, path);
  return existsSync(file) ? readFileSync(file) : null;
}

function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

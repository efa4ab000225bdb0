import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import Ajv, { type ValidateFunction } from "ajv-draft-04";
import addFormats from "ajv-formats";

import { JSON_MANIFEST_VERSION } from "./json-manifest.ts";

/** Checks a unified manifest against the schema that Microsoft publishes with its own tools. */
export function checkJsonManifest(manifest: unknown): readonly string[] {
  const validate = validator();
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || "/"} ${message ?? "is not as it must be"}.`,
  );
}

function validator(): ValidateFunction {
  const require = createRequire(import.meta.url);
  const path = require.resolve(
    `@microsoft/app-manifest/build/json-schemas/teams/v${JSON_MANIFEST_VERSION}/MicrosoftTeams.schema.json`,
  );
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(path, "utf8")) as object);
}

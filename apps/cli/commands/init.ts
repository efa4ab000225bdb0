import { access, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { defaultPolicy } from "@scopefit/core/policy/policy";
import { Command } from "commander";

import { refuseAt, Refusal } from "../refusal.ts";
import { packageBytes } from "../template/package-bytes.ts";
import { templateWorkbook } from "../template/template-workbook.ts";

/** The files that `scopefit init` writes. */
const TRACKER_FILE = "vendor-tracker.xlsx";
const POLICY_FILE = "scopefit-policy.json";

/** `scopefit init`: an empty tracker with every column that decides a verdict, and a policy file. */
export function initCommand(): Command {
  return new Command("init")
    .description(`write an empty tracker (${TRACKER_FILE}) and a policy file (${POLICY_FILE})`)
    .argument("[folder]", "where to write them", ".")
    .action(async (folder: string) => {
      const tracker = join(folder, TRACKER_FILE);
      const policy = join(folder, POLICY_FILE);
      await refuseToOverwrite([tracker, policy]);
      await mkdir(folder, { recursive: true }).catch(refuseAt(folder));
      const bytes = await packageBytes(templateWorkbook());
      await write(tracker, bytes);
      await write(policy, `${JSON.stringify(defaultPolicy, null, 2)}\n`);
      process.stdout.write(
        `Wrote ${tracker} and ${policy}.\nFill in a row for each vendor and service, then run: scopefit check ${tracker}\n`,
      );
    });
}

async function refuseToOverwrite(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const exists = await access(path).then(
      () => true,
      () => false,
    );
    if (exists)
      throw new Refusal(
        `${path} is there already and is not overwritten. Move it away or name another folder.`,
      );
  }
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await writeFile(path, content, { flag: "wx" }).catch(refuseAt(path));
}

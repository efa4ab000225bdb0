/** What `npm run excel` does on a machine. */
export type SideloadPlan =
  /** Hand these arguments to Microsoft's own tool. */
  | { readonly kind: "run"; readonly args: readonly string[] }
  | { readonly kind: "no-excel"; readonly message: string };

const MANIFEST = "dist/manifest.dev.xml";

/**
 * Works out how the add-in gets into Excel. Windows and macOS have the program; everywhere, a workbook
 * on OneDrive or SharePoint can be opened in Excel on the web by its address.
 */
export function sideloadPlan(
  platform: NodeJS.Platform,
  act: string,
  document: string | undefined,
): SideloadPlan {
  if (act !== "start" && act !== "stop") {
    return refused(`“${act}” is neither start nor stop.`);
  }
  const where = document === undefined ? ["desktop"] : ["web", "--document", document];
  if (document === undefined && platform !== "win32" && platform !== "darwin") {
    return refused(
      "There is no Excel for this system. To try the add-in in Excel on the web, give the address of a workbook: npm run excel -- start --document ADDRESS. To try Scopefit without Excel, run npm start.",
    );
  }
  if (act === "stop") return { kind: "run", args: ["stop", MANIFEST] };
  const server = ["--dev-server", "npm run dev", "--dev-server-port", "3000"];
  return { kind: "run", args: ["start", MANIFEST, ...where, ...server] };
}

function refused(message: string): SideloadPlan {
  return { kind: "no-excel", message };
}

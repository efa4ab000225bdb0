import { spawn } from "node:child_process";

/** The program that opens an address in the user's browser, by platform. */
function openerFor(platform: NodeJS.Platform): { command: string; args: string[] } {
  switch (platform) {
    case "darwin":
      return { command: "open", args: [] };
    case "win32":
      // The empty text is the title, for which `start` would take the address.
      return { command: "cmd", args: ["/c", "start", '""'] };
    default:
      return { command: "xdg-open", args: [] };
  }
}

/** Opens an address in the browser where there is one; where there is none, nothing happens. */
export function openBrowser(address: string): void {
  const { command, args } = openerFor(process.platform);
  const opener = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}

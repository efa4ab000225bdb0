import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

import { type Browser, chromium } from "playwright-core";

/** What keeps the browser from asking anybody anything, and lets it run in a container. */
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where the usual installers put a browser of Chromium's kind. */
function usualPlaces(): readonly string[] {
  switch (process.platform) {
    case "darwin":
      return ["Chromium", "Google Chrome", "Microsoft Edge"].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        ]);
    default:
      return [
        ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
        ...["microsoft-edge", "microsoft-edge-stable"],
      ].map((name) => `/usr/bin/${name}`);
  }
}

/** The browser on this machine; on Debian, as root, it is installed where there is none. */
function findChromium(): string {
  const stated = process.env["CHROMIUM_PATH"];
  if (stated !== undefined && stated !== "") return stated;
  const found = usualPlaces().find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) return installChromium();
  throw new Error(
    "No browser was found for the end-to-end tests. Install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH.",
  );
}

function installChromium(): string {
  execFileSync("apt-get", ["update"], { stdio: "ignore" });
  execFileSync("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], {
    stdio: "inherit",
  });
  return "/usr/bin/chromium";
}

/** Starts the browser that the end-to-end tests run in. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ARGUMENTS });
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";

import type { ExcelHost } from "./excel-host.ts";
import { connectClient } from "./office/connect-client.ts";

/** Microsoft's own client over a host, as an add-in finds it in its page. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Presses a button of the ribbon: runs a function that the add-in has associated. */
  readonly runCommand: (name: string) => Promise<void>;
}

let script: Script | undefined;

/**
 * Loads the client (`@microsoft/office-js`, unmodified) into a global scope of its own and puts the
 * host under it. Every call gives a client of its own. Code that uses the globals `Excel` and
 * `Office` needs them set, as with `vi.stubGlobal`.
 */
export function loadOfficeClient(host: ExcelHost): OfficeClient {
  const globals = pageGlobals();
  const context = createContext(globals);
  for (const name of ["window", "self", "parent", "top"]) globals[name] = context;
  clientScript().runInContext(context);
  const client = context as unknown as OfficeClient & { Office: object };
  const { runCommand } = connectClient(client, host);
  const { Excel, Office, OfficeExtension } = client;
  return { Excel, Office, OfficeExtension, runCommand };
}

/** The file of the client: the bundle that Excel on the web gives to add-ins. */
export function officeClientPath(): string {
  return createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
}

function clientScript(): Script {
  const filename = officeClientPath();
  script ??= new Script(readFileSync(filename, "utf8"), { filename });
  return script;
}

/**
 * What the client asks of a page when it is loaded: no more than that. It shares this program's own
 * `Error`, `Promise` and the like, so that what it throws is an `Error` here too.
 */
function pageGlobals(): Record<string, unknown> {
  const element = (): unknown => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    getElementsByTagName: () => [],
  });
  const storage = () => ({ getItem: () => null, setItem: nothing, removeItem: nothing });
  const location = { href: "http://localhost/", search: "", hash: "", protocol: "http:" };
  return {
    ...{ Array, Date, Error, Map, Object, Promise, Set, TypeError },
    ...{ console, performance, URL, setTimeout, clearTimeout, setInterval, clearInterval },
    document: {
      URL: location.href,
      location,
      cookie: "",
      scripts: [],
      head: element(),
      body: element(),
      documentElement: element(),
      createElement: element,
      getElementsByTagName: () => [element()],
      addEventListener: nothing,
    },
    location,
    navigator: { userAgent: "", appName: "", language: "en-US" },
    localStorage: storage(),
    sessionStorage: storage(),
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
  };
}

function nothing(): void {
  return undefined;
}

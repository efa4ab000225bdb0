import type { ExcelHost } from "../excel-host.ts";
import { isSetSupported } from "../excel-profile.ts";

/** What a function of the add-in's is given when a button of the ribbon runs it. */
export interface CommandEvent {
  readonly completed: () => void;
}

type Callback = (result: { readonly status: string; readonly value: unknown }) => void;
type Handler = (args: unknown) => void;

/** What the host has to add to the client's own `Office`, and the way to run its commands. */
export interface OfficeNamespace {
  /** The client's constants with our context: what is put in place of `window.Office`. */
  readonly office: Record<string, unknown>;
  /** Runs a function that the add-in has associated, and waits until it says it is done. */
  readonly runCommand: (name: string) => Promise<void>;
  /** Tells those who listen to `DocumentSelectionChanged`. */
  readonly selectionChanged: () => void;
}

/** Makes the `Office` that an add-in finds in this Excel. */
export function officeNamespace(genuine: object, host: ExcelHost): OfficeNamespace {
  const { profile } = host;
  const platform = profile.platform === "web" ? "OfficeOnline" : "PC";
  const about = { host: "Excel", platform };
  const handlers = new Set<Handler>();
  const commands = new Map<string, (event: CommandEvent) => void>();
  const office = Object.assign(Object.create(genuine) as Record<string, unknown>, {
    HostType: { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint", Outlook: "Outlook" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS" },
    onReady: (callback?: (info: typeof about) => unknown) =>
      Promise.resolve().then(() => {
        callback?.(about);
        return about;
      }),
    actions: {
      associate: (name: string, command: (event: CommandEvent) => void) =>
        void commands.set(name, command),
    },
    addin: {
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
      getStartupBehavior: () => Promise.resolve("None"),
      setStartupBehavior: () => Promise.resolve(),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
  });
  const context = {
    ...about,
    diagnostics: { ...about, version: "16.0.17928.20000" },
    displayLanguage: "en-US",
    contentLanguage: "en-US",
    partitionKey: "",
    requirements: {
      isSetSupported: (name: string, version?: string | number) =>
        isSetSupported(profile, name, version === undefined ? undefined : String(version)),
    },
    document: {
      url: "",
      addHandlerAsync: (_type: string, handler: Handler, ...rest: unknown[]) => {
        handlers.add(handler);
        succeed(rest);
      },
      removeHandlerAsync: (_type: string, options: { handler?: Handler }, ...rest: unknown[]) => {
        if (options.handler === undefined) handlers.clear();
        else handlers.delete(options.handler);
        succeed(rest);
      },
    },
    ...themeOf(profile.platform),
  };
  // The client's own `context` is a getter that cannot be written to.
  Object.defineProperty(office, "context", { value: context, enumerable: true });
  return {
    office,
    runCommand: (name) => runCommand(commands, name),
    selectionChanged: () => {
      for (const handler of handlers) handler({});
    },
  };
}

/** Excel on the web has no theme to tell of (office-js issue 6134). */
function themeOf(platform: "desktop" | "web"): Record<string, unknown> {
  if (platform === "web") return {};
  return {
    officeTheme: {
      bodyBackgroundColor: "#FFFFFF",
      bodyForegroundColor: "#000000",
      controlBackgroundColor: "#FFFFFF",
      controlForegroundColor: "#000000",
      isDarkTheme: false,
    },
  };
}

function succeed(rest: readonly unknown[]): void {
  const callback = rest.findLast((one) => typeof one === "function") as Callback | undefined;
  callback?.({ status: "succeeded", value: undefined });
}

function runCommand(
  commands: ReadonlyMap<string, (event: CommandEvent) => void>,
  name: string,
): Promise<void> {
  const command = commands.get(name);
  if (command === undefined) throw new Error(`The add-in has associated no function ${name}.`);
  return new Promise((resolve) => command({ completed: resolve }));
}

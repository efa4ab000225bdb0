/** Which Excel the host is. */
export interface ExcelProfile {
  /** The newest set of `ExcelApi` it has; the client ends at 1.15. */
  readonly requirementSet: `1.${number}`;
  /** Excel for Windows, or on the web with its limit of 5 MB a request and a response (docs). */
  readonly platform: "desktop" | "web";
  /** How long every round trip takes at least, in milliseconds. */
  readonly latency: number;
}

/** Excel of the oldest version we support: LTSC 2021 has ExcelApi 1.9 and more. */
export const oldestExcel: ExcelProfile = { requirementSet: "1.9", platform: "desktop", latency: 0 };

/** The sets besides `ExcelApi` that the host has, by their newest version. */
const otherSets: Readonly<Record<string, string>> = {
  AddinCommands: "1.3",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
  DocumentEvents: "1.1",
  RibbonApi: "1.1",
  SharedRuntime: "1.1",
};

/** What `Office.context.requirements.isSetSupported` says. */
export function isSetSupported(profile: ExcelProfile, name: string, version = "1.1"): boolean {
  const newest = name === "ExcelApi" ? profile.requirementSet : otherSets[name];
  return newest !== undefined && compareVersions(version, newest) <= 0;
}

function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}

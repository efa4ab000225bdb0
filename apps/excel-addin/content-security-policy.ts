/** One line of the policy that the browser holds the pane to, and why it must be so wide. */
export interface PolicyLine {
  readonly directive: string;
  readonly sources: readonly string[];
  readonly why: string;
}

/** As tight as Microsoft's library and Fluent allow. Everything that is not named is refused. */
export const contentSecurityPolicy: readonly PolicyLine[] = [
  { directive: "default-src", sources: ["'none'"], why: "Whatever is not allowed below is not." },
  {
    directive: "script-src",
    sources: ["'self'", "https://appsforoffice.microsoft.com"],
    why: "Our own files, and Office.js, which an add-in must load from Microsoft. No eval, no inline script.",
  },
  {
    directive: "style-src",
    sources: ["'self'", "'unsafe-inline'"],
    why: "Fluent UI writes its styles into the page as it goes; under a stricter line the pane has none.",
  },
  {
    directive: "img-src",
    sources: ["'self'", "data:"],
    why: "Our icon, and marks drawn in styles.",
  },
  { directive: "font-src", sources: ["'self'"], why: "Only fonts of the system or of our own." },
  {
    directive: "connect-src",
    sources: ["'self'"],
    why: "The pane fetches its own files; no row of a tracker ever leaves the page.",
  },
  { directive: "worker-src", sources: ["'self'"], why: "Rows are checked in a worker of our own." },
  {
    directive: "frame-src",
    sources: ["'none'"],
    why: "Office.js tries to open a frame that reports usage to Microsoft; it works as well without.",
  },
  { directive: "base-uri", sources: ["'none'"], why: "Nobody may move our relative addresses." },
  { directive: "form-action", sources: ["'none'"], why: "The pane sends no form." },
];

/** The policy as the page states it. */
export function policyText(lines: readonly PolicyLine[]): string {
  return lines.map(({ directive, sources }) => `${directive} ${sources.join(" ")}`).join("; ");
}

/** One directive of the Content-Security-Policy, and why it is as it is. */
interface Directive {
  readonly name: string;
  readonly sources: string;
  readonly why: string;
}

/**
 * What the page may load and where it may send: itself, and nowhere. It stands in the page, so that
 * it holds on any host, and in the headers of our own server, where `frame-ancestors` counts.
 */
export const directives: readonly Directive[] = [
  { name: "default-src", sources: "'self'", why: "Whatever is not named below: only this page." },
  { name: "script-src", sources: "'self'", why: "No inline script, no eval, no other address." },
  {
    name: "worker-src",
    sources: "'self'",
    why: "The checker, the workbook and the offline cache.",
  },
  {
    name: "connect-src",
    sources: "'self'",
    why: "The sample and the cache; nothing can be sent elsewhere.",
  },
  {
    name: "style-src",
    sources: "'self' 'unsafe-inline'",
    why: "Fluent UI and the grid write their styles into the page while it runs.",
  },
  {
    name: "img-src",
    sources: "'self' data:",
    why: "Icons; the grid draws some of its own as data.",
  },
  {
    name: "font-src",
    sources: "'self' data:",
    why: "The grid carries its icons as a font within its styles.",
  },
  { name: "manifest-src", sources: "'self'", why: "The name and the icons of the installed page." },
  { name: "object-src", sources: "'none'", why: "No plug-ins." },
  { name: "frame-src", sources: "'none'", why: "No pages within the page." },
  { name: "base-uri", sources: "'none'", why: "Nothing may move what addresses are relative to." },
  { name: "form-action", sources: "'none'", why: "No form may send anything anywhere." },
];

/** The policy as it stands in the page. */
export const pagePolicy: string = directives
  .map(({ name, sources }) => `${name} ${sources}`)
  .join("; ");

/** The headers that our own server adds to every answer. */
export const securityHeaders: Readonly<Record<string, string>> = {
  // The page may not be framed; this directive counts in a header only.
  "Content-Security-Policy": `${pagePolicy}; frame-ancestors 'none'`,
  // What is served is what it says it is.
  "X-Content-Type-Options": "nosniff",
  // No address of ours goes to anybody.
  "Referrer-Policy": "no-referrer",
  // No other window shares memory or a handle with this one.
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  // The page needs the clipboard, for copying, and nothing else of the machine.
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), usb=(), clipboard-write=(self)",
};

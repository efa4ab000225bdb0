import type { Address } from "./add-in.ts";

/** Where `vite` serves the pane to a developer's own Excel. */
export const developmentAddress: Address = {
  kind: "development",
  base: "https://localhost:3000/",
};

/** An address for everybody, or why it will not do: Office loads from https only. */
export function productionAddress(
  text: string,
): { readonly ok: true; readonly value: Address } | { readonly ok: false; readonly error: string } {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return refused(text, "is not an address");
  if (url.protocol !== "https:") return refused(text, "does not begin with https://");
  if (url.hostname === "localhost" || url.hostname === "127.0.0.1") {
    return refused(text, "is this machine, which nobody else can reach");
  }
  if (url.search !== "" || url.hash !== "") return refused(text, "has a query or a hash");
  const base = url.href.endsWith("/") ? url.href : `${url.href}/`;
  return { ok: true, value: { kind: "production", base } };
}

function refused(text: string, why: string): { readonly ok: false; readonly error: string } {
  return {
    ok: false,
    error: `The address “${text}” ${why}. Name the https folder that serves the add-in, for example https://intranet.example.com/scopefit/.`,
  };
}

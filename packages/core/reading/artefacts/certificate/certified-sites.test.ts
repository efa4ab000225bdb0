import { expect, test } from "vitest";
import { certifiedSitesIn } from "./certified-sites.ts";

test.for([
  ["Sites: Manila, Cebu", ["Manila", "Cebu"]],
  ["We are certified for our Dublin and Kraków sites.", ["Dublin", "Kraków"]],
  ["Scope: support at the Lisbon and Porto offices.", ["Lisbon", "Porto"]],
  ["Geltungsbereich: Betrieb an den Standorten München und Wien.", ["München", "Wien"]],
  ["certified for our Dublin site; not for our Manila and Cebu sites", ["Dublin"]],
  ["The certificate does not extend to our Manila and Cebu sites.", []],
  ["The scope will be extended to the offices in Manila and Cebu.", []],
  ["We have offices in Manila and Cebu.", []],
  ["certified for our Customer Support site", []],
] as const)("“%s” has the sites %o", ([text, sites]) => {
  expect(certifiedSitesIn(text)).toEqual(sites);
});

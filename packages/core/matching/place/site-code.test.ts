import { expect, test } from "vitest";

import { placesIn } from "../../reading/places/read-places.ts";
import { matchSiteCode } from "./site-code.ts";

test.for([
  ["eu-west-1", "AWS eu-west-1 and us-east-1", "IN"],
  ["AWS region eu-west-1", "AWS eu-west-1 and us-east-1", "IN"],
  ["N. Virginia region (us-east-1)", "production AWS regions us-east-1 and eu-west-1", "IN"],
  ["GCP asia-northeast1", "asia-southeast1; asia-northeast1; europe-west4", "IN"],
  ["LD5", "LD5 (Slough), AM3", "IN"],
  ["FDC2", "Primary data centre FDC1, Frankfurt; secondary data centre FDC2, Leverkusen", "IN"],
  ["eu-west-2", "eu-west-1, excluding eu-west-2", "OUT"],
  ["FR2", "LD5, AM3, FR2 (planned)", "OUT"],
  ["eu-west-2", "AWS eu-west-1 and us-east-1", "UNKNOWN"],
  ["LD5", "Slough, Amsterdam", "UNKNOWN"],
] as const)("%s in “%s” is %s", ([needed, stated, result]) => {
  const places = placesIn(stated, 2026);
  expect(places && matchSiteCode(needed, places)?.result).toBe(result);
});

test.for([
  "Manila",
  "LD5 night shift",
  "LD5 and AM3",
  "SW1A 1AA",
  "Tower 2",
  "Manila (LD5)",
  "St-Denis",
])("“%s” is no code alone", (needed) => {
  const places = placesIn("LD5, AM3", 2026);
  expect(places && matchSiteCode(needed, places)).toBeNull();
});

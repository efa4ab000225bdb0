import { expect, test } from "vitest";

import { isCloudRegion, isCloudRegionLabel } from "./cloud-regions.ts";

test.for([
  "us-east-1",
  "us-east-1 (N. Virginia)",
  "ap-southeast-2a",
  "europe-west4",
  "asia-southeast1-b",
  "uk-london-1",
  "eastus2",
  "westeurope",
  "UK South",
  "East US 2",
  "Azure SEA",
  "AWS Ireland",
  "GCP",
  "Equinix data centre, Slough",
] as const)("%s is where something is hosted", (text) => {
  expect(isCloudRegion(text)).toBe(true);
});

test.for([
  "Manila",
  "West Europe",
  "South East Asia",
  "Central Luzon",
  "St. Cloud, Minnesota",
  "US East Coast office",
  "Port Louis",
  "",
] as const)("%s is no hosting region", (text) => {
  expect(isCloudRegion(text)).toBe(false);
});

test.for([
  ["N. Virginia", true],
  ["Northern Virginia", true],
  ["Virginia", false],
  ["Manila", false],
] as const)("%s is only the name of a region: %s", ([text, expected]) => {
  expect(isCloudRegionLabel(text)).toBe(expected);
});

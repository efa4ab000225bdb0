import {
  hostingProviders,
  hyperscalers,
} from "@scopefit/core/reading/artefacts/reference/cloud-providers";
import { expect, test } from "vitest";

import { onlyProviderIn } from "./only-provider.ts";

test.for([
  ["a name alone is only a name", "Equinix", "Equinix"],
  ["capitals do not matter", "AMAZON WEB SERVICES", "AWS"],
  ["words before the name add nothing", "Our cloud platform, AWS", "AWS"],
  ["an article and a legal form add nothing", "(the) Google Cloud Platform, Inc.", "Google Cloud"],
  ["a name may begin with a digit", "8x8, Inc.", "8x8"],
  ["a name may hold a sign", "AT&T", "AT&T"],
  ["another name beside it adds something", "Harbour Support on AWS", null],
  ["a scope that begins with the name adds something", "AWS operations in Makati", null],
  ["a word that is not in plain letters is looked at as well", "Ünivers Cloud", null],
  ["no words name nobody", "", null],
] as const)("%s", ([, text, name]) => {
  expect(onlyProviderIn(text)).toBe(name);
});

test.for([...hyperscalers, ...hostingProviders].flat())("%s is only a name", (spelling) => {
  expect(onlyProviderIn(spelling)).not.toBeNull();
  expect(onlyProviderIn(`Our ${spelling} data centers`)).not.toBeNull();
});

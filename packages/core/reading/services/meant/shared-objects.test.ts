import { expect, test } from "vitest";

import { findServices } from "../find-services.ts";

test.for([
  [
    "Digitalización, custodia y destrucción de documentos",
    "print-mail-document/scanning print-mail-document/storage print-mail-document/destruction",
  ],
  [
    "Archivierung, Digitalisierung und Vernichtung von Akten",
    "print-mail-document/storage print-mail-document/scanning print-mail-document/destruction",
  ],
  ["Diseño, desarrollo y mantenimiento de software", "software-engineering"],
  ["Digitalización y cría de perros", "print-mail-document/scanning?"],
] as const)("“%s” names %s", ([text, expected]) => {
  const shown = findServices(text).mentions.map(
    ({ term }) => `${term.needs[0] ?? ""}${term.strength === "may" ? "?" : ""}`,
  );
  expect(shown.join(" ")).toBe(expected);
});

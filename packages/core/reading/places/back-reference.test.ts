import { describe, expect, test } from "vitest";

import { backReference, withBackReference } from "./back-reference.ts";
import { placesIn } from "./read-places.ts";

const THIS_YEAR = 2026;

describe("of which sites before it a remark speaks, and what it says of them", () => {
  test.for([
    ["the latter not in scope", "last", "excluded"],
    ["the latter until 2023", "last", "open"],
    ["the latter pending", "last", "not-yet"],
    ["the latter being run by a partner", "last", "open"],
    ["the latter since 2019", "last", "listed"],
    ["the latter two closed", "last-two", "excluded"],
    ["the former no longer in scope", "first", "excluded"],
    ["cette dernière jusqu'en 2023", "last", "open"],
    ["esta última excluida", "last", "excluded"],
    ["letzteres geschlossen", "last", "excluded"],
    ["ersteres geschlossen", "first", "excluded"],
    ["quest'ultima esclusa", "last", "excluded"],
    ["de laatste gesloten", "last", "excluded"],
    ["which was closed in 2024", "last", "excluded"],
    ["where the head office is", "last", "listed"],
    ["wo kein Zertifikat besteht", "last", "open"],
    ["which are not in scope", "all", "open"],
    ["neither in scope", "all", "open"],
    ["the last was closed", "last", "excluded"],
  ] as const)("“%s”: the %s is %s", ([words, to, standing]) => {
    expect(backReference(words)).toMatchObject({ to, standing });
  });

  test.for([
    "the former headquarters",
    "the former Davao site",
    "the last audit was in 2025",
    "Wo",
    "Quebec",
    "wherever",
    "Davao, which is closed",
  ])("“%s” speaks of none", (words) => {
    expect(backReference(words)).toBeNull();
  });
});

test("only the latter leaves the others open", () => {
  const places = ["Rabat", "Fès", "Casablanca"].map(
    (text) => ({ text, standing: "listed", remote: false }) as const,
  );
  const says = backReference("only the latter in scope");
  if (says === null) throw new Error("it speaks of the latter");
  expect(withBackReference(places, says).map(({ standing }) => standing)).toEqual([
    "open",
    "open",
    "listed",
  ]);
});

describe("a list with such remarks", () => {
  test.for([
    ["Rabat and Casablanca, the latter not in scope", "Rabat, Casablanca excluded"],
    ["Rabat and Casablanca (the former not in scope)", "Rabat excluded, Casablanca"],
    ["Rabat and Casablanca. The latter was closed in 2024.", "Rabat, Casablanca excluded"],
    ["Rabat and Casablanca except the former", "Rabat excluded, Casablanca"],
    ["Rabat and Casablanca, which does not hold a certificate", "Rabat, Casablanca open"],
    ["Rabat, Casablanca, which was closed, and Fès", "Rabat, Casablanca open, Fès"],
    ["Köln, wo kein Zertifikat besteht, Bonn und Aachen", "Köln open, Bonn, Aachen"],
    ["Rabat and Casablanca, Morocco, the latter closed", "Rabat, Casablanca, Morocco open"],
    ["Rabat, Fès and Casablanca, the former closed", "Rabat open, Fès open, Casablanca"],
    ["Rabat and Casablanca, which includes Settat", "Rabat, Casablanca open, includes Settat open"],
  ] as const)("“%s”: %s", ([text, expected]) => {
    const places = placesIn(text, THIS_YEAR)?.places ?? [];
    const said = places.map(({ text: name, standing }) =>
      standing === "listed" ? name : `${name} ${standing}`,
    );
    expect(said.join(", ")).toBe(expected);
  });
});

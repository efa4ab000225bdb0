import { describe, expect, test } from "vitest";

import { findServices } from "../find-services.ts";
import { compoundTerms } from "./service-compounds.ts";
import { lineWordings } from "./service-lexicon.ts";
import { wordingsAbroad } from "./service-wordings-abroad.ts";
import { wordingsFurtherAbroad } from "./service-wordings-further-abroad.ts";
import { serviceLines } from "./service-line.ts";
import { adjacentTopics } from "./service-neighbours.ts";
import { broadTerms, decoyTerms } from "./service-phrases.ts";

function phrases(list: string): readonly string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

function topicsIn(phrase: string): readonly string[] {
  return findServices(phrase).mentions.flatMap(({ term }) => term.covers);
}

describe("every wording of the lexicon is found and means its own line", () => {
  test.for([...serviceLines])("%s", (line) => {
    const { whole, parts = {}, beside = {} } = lineWordings[line];
    for (const phrase of phrases(whole)) expect(topicsIn(phrase), phrase).toContain(line);
    for (const [part, list] of Object.entries(parts)) {
      for (const phrase of phrases(list)) {
        expect(topicsIn(phrase), phrase).toContain(`${line}/${part}`);
      }
    }
    for (const [job, list] of Object.entries(beside)) {
      for (const phrase of phrases(list)) {
        expect(topicsIn(phrase), phrase).toContain(`${line}+${job}`);
      }
    }
  });

  test("wordings in other languages mean their own topic", () => {
    const wordings = [...Object.entries(wordingsAbroad), ...Object.entries(wordingsFurtherAbroad)];
    for (const [topic, list] of wordings) {
      for (const phrase of phrases(list ?? "")) expect(topicsIn(phrase), phrase).toContain(topic);
    }
  });

  test("compound terms cover what they say, and at least what they need", () => {
    for (const { terms, needs, covers } of compoundTerms) {
      for (const phrase of phrases(terms)) expect(topicsIn(phrase), phrase).toEqual(covers);
      expect(covers).toEqual(expect.arrayContaining([...needs]));
    }
  });

  test("decoys name nothing", () => {
    for (const phrase of phrases(decoyTerms)) expect(topicsIn(phrase), phrase).toEqual([]);
  });

  test("broad terms name no line", () => {
    for (const phrase of phrases(broadTerms)) {
      const strengths = findServices(phrase).mentions.map(({ term }) => term.strength);
      expect(strengths, phrase).not.toContain("named");
      expect(strengths.length, phrase).toBeGreaterThan(0);
    }
  });

  test("no line is its own neighbour", () => {
    for (const [one, other] of adjacentTopics) expect(one).not.toBe(other);
  });
});

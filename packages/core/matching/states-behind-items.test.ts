import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { describe, expect, test } from "vitest";

import { matchEntity } from "./entity/match-entity.ts";
import { matchPlaceTexts } from "./place/match-place.ts";
import { matchService } from "./service/match-service.ts";

const THIS_YEAR = 2026;
const gazetteer = await loadGazetteer();

describe("what is said to be over, denied or still to come is not in", () => {
  test.for([
    "expired",
    "lapsed",
    "on hold",
    "under review",
    "Q3 2027",
    "as of 2027",
    "ab 2027",
    "vanaf 2027",
    "dal 2027",
    "folgt",
    "noch nicht zertifiziert",
    "en cours",
    "en trámite",
    "em andamento",
    "in corso",
    "niet gecertificeerd",
    "w trakcie",
    "ikke certificeret",
    "devam ediyor",
    "в процессе",
    "計画中",
    "未认证",
    "제외",
    "chưa được chứng nhận",
  ])("“… (%s)”, “… - %s”", (state) => {
    for (const said of [`(${state})`, `- ${state}`]) {
      expect(matchEntity("Velmar Ltd", `Quorvo Ltd; Velmar Ltd ${said}`).result).not.toBe("IN");
      expect(matchService("payroll", `Customer support; payroll ${said}`).result).not.toBe("IN");
      const place = matchPlaceTexts("Davao", `Iloilo; Davao ${said}`, gazetteer, THIS_YEAR);
      expect(place.result).not.toBe("IN");
    }
  });
});

describe("what says no more than what or how it is stays in", () => {
  test.for(["since 2019", "HQ", "certified", "head office"])("“… (%s)”", (said) => {
    expect(matchEntity("Velmar Ltd", `Quorvo Ltd; Velmar Ltd (${said})`).result).toBe("IN");
    const place = matchPlaceTexts("Davao", `Iloilo; Davao (${said})`, gazetteer, THIS_YEAR);
    expect(place.result).toBe("IN");
  });

  test.for(["voice and chat", "24/7"])("“payroll (%s)”", (said) => {
    expect(matchService("payroll", `Customer support; payroll (${said})`).result).toBe("IN");
  });
});

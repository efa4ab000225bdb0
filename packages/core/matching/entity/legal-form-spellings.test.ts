import { expect, test } from "vitest";

import type { Membership } from "../scope-match.ts";
import { matchEntity } from "./match-entity.ts";

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Velmar LLP", "Velmar L.L.P. (OC123456)", "IN"],
  ["Velmar CIC", "Velmar Community Interest Company (01234567)", "IN"],
  ["Velmar CIC", "Velmar Ltd", "UNKNOWN"],
  ["Oy Velmar Ab", "Velmar Oy", "IN"],
  ["Velmar Oy", "Oy Velmar Ab", "IN"],
  ["Velmar Ab", "Velmar Oy", "UNKNOWN"],
  ["Société Velmar SARL", "la S.A.R.L. Velmar", "IN"],
  ["SARL Velmar", "Velmar SARL, Rennes", "IN"],
  ["Société Velmar SARL", "SAS Velmar", "UNKNOWN"],
  ["Sté Velmar Paie", "VELMAR PAIE SASU (siège : Nantes)", "IN"],
  ["ТОВ Велмар", "ТОВ «ВЕЛМАР», код ЄДРПОУ 12345678", "IN"],
  ["Velmar d.o.o.", "Velmar društvo s ograničenom odgovornošću, OIB 12345678901", "IN"],
  ["Velmar A.Ş.", "VELMAR ANONİM ŞİRKETİ", "IN"],
  ["Velmar A.Ş.", "Velmar Anonim Sirketi", "IN"],
  ["Velmar SA", "VELMAR SA (Dakar) + GIE Quorvo", "IN"],
  ["Velmar Filial Sverige", "Velmar A/S", "IN"],
  ["Velmar Sverige AB", "Velmar A/S", "UNKNOWN"],
  ["SIA Partners Ltd", "SIA Partners Limited", "IN"],
  ["SIA Quorvo Ltd", "Quorvo Ltd", "UNKNOWN"],
])("%s by “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});

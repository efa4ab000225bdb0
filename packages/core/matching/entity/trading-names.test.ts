import { expect, test } from "vitest";

import { matchEntity } from "./match-entity.ts";
import type { Membership } from "../scope-match.ts";

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Solvio", "Solvio is a trading name of Velmar Limited, who is authorised by the FCA.", "IN"],
  ["Velmar Ltd", "Solvio is a trading name of Velmar Limited, who is authorised by the FCA.", "IN"],
  ["Solvio", "Solvio is de handelsnaam van Velmar B.V., een in Utrecht gevestigd bedrijf", "IN"],
  ["Velmar GmbH", "Solvio ist eine Marke der Velmar GmbH", "IN"],
  ["Solvio", "Solvio est le nom commercial de Velmar SAS", "IN"],
  ["Solvio", "Solvio is not a trading name of Velmar Ltd", "OUT"],
  [
    "Solvio",
    "Legal name: Velmar Ltd. Brands under which it sells its services: Quorvo, Solvio.",
    "IN",
  ],
  ["Solvio", "Velmar GmbH, Marken: Solvio und Quorvo", "IN"],
  ["Solvio", "Velmar Ltd. Brands not covered: Solvio, Quorvo", "OUT"],
  ["Solvio", "Velmar Ltd. Former brands: Solvio", "UNKNOWN"],
  ["Velmar Ltd", "Velmar Ltd, which will be added later", "OUT"],
  ["Velmar B.V.", "Deutsche Zweigniederlassung der Velmar B.V.", "IN"],
  ["Velmar Ltd", "Dublin branch of Velmar Ltd", "IN"],
  ["Velmar SA", "Succursale de Velmar SA", "IN"],
  ["Velmar Ltd", "Former branch of Velmar Ltd", "UNKNOWN"],
  [
    "Velmar Land eG",
    "Solvio, Zweigniederlassung der Velmar Land eG, Markt 10, 04600 Altenburg",
    "IN",
  ],
  ["Velmar Raad en Daad NV", "Solvio is een handelsnaam van Velmar Raad & Daad N.V.", "IN"],
  [
    "Solvio",
    "“Solvio” is a trading name of Velmar Pty Ltd (ABN 24 697 821 408), an Australian company.",
    "IN",
  ],
  ["VMPH", "VELMAR MOTOR PHILIPPINES, INC. (VMPH) warrants the original purchaser", "IN"],
  ["Velmar Ltd", "Quorvo Ltd, excluding the Dublin branch of Velmar Ltd", "OUT"],
  ["VCS", "Velmar Consultancy Services Limited (VCS)", "IN"],
  ["VENADSA", "Velmar Naves y Aduanas S.A. (VENADSA)", "IN"],
  ["Velmar", "Quorvo Cards Ltd (VELMAR)", "UNKNOWN"],
  ["USA", "United Services Ltd (USA)", "OUT"],
  ["Velmar Pay EOOD", "VelmarPay EOOD", "IN"],
  ["Velmar Pay", "VelmarPay", "UNKNOWN"],
  ["Vault 1 Ltd", "Vault1 Ltd", "UNKNOWN"],
  ["Velmar S.A.", "1001 Velmar S.A. · 20522163890; 1002 Quorvo S.A. · 20100126606", "IN"],
  ["Quorvo S.A.", "1001 Velmar S.A. · 20522163890; 1002 Quorvo S.A. · 20100126606", "IN"],
  ["Nights Ltd", "1001 Nights Ltd", "UNKNOWN"],
  ["Velmar Ltd (vendor ID 1234)", "Velmar Ltd", "IN"],
  ["Velmar Ltd - payroll", "Velmar Ltd", "IN"],
  ["Velmar Ltd", "Velmar Ltd – payroll services ceased", "UNKNOWN"],
  ["tbc", "Velmar Ltd", "UNKNOWN"],
  ["Velmar Sdn Bhd", "Velmar Sdn. Bhd. (Co. No. 004594-A).", "IN"],
])("%s in “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});

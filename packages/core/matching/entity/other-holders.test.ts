import { describe, expect, test } from "vitest";

import { matchEntity } from "./match-entity.ts";
import { dependsOnAnother, isOfAnotherHolder } from "./other-holders.ts";

test.for<readonly [sentence: string, isOfAnother: boolean]>([
  ["The certificate belongs to the insurer whose helpline Velmar Ltd runs", true],
  ["Das Zertifikat wurde ausgestellt auf unseren Vermieter", true],
  ["Le certificat appartient à notre hébergeur", true],
  ["The certificate belongs to Velmar Ltd", false],
  ["The certificate was issued to the company Velmar Ltd", false],
])("“%s” is of another holder: %s", ([sentence, isOfAnother]) => {
  expect(isOfAnotherHolder(sentence)).toBe(isOfAnother);
});

test.for<readonly [lead: string, behind: string, depends: boolean]>([
  ["", " uses the data centre of Quorvo Ltd, which is certified", true],
  ["at the offices which ", " shares with Quorvo Ltd", true],
  ["the bank whose calls ", " answers", true],
  ["", " nutzt das Rechenzentrum der Quorvo AG", true],
  ["the management system which ", " operates in Leeds", false],
  ["", " operates a management system", false],
])("“%sVelmar Ltd%s” depends on another: %s", ([lead, behind, depends]) => {
  expect(dependsOnAnother(lead, behind)).toBe(depends);
});

describe("is not shown to be covered", () => {
  test.for([
    "The audit took place at the offices which Velmar Ltd shares with the certified organisation, Quorvo Ltd.",
    "Velmar Ltd uses the data centre of Quorvo Ltd, which holds ISO 27001 certification.",
    "Please note that the certificate belongs to the bank whose card desk Velmar Ltd operates.",
    "The ISMS of Quorvo Ltd was audited on the premises of Velmar Ltd.",
    "Velmar Ltd provides staff to Quorvo Ltd, the certificate holder.",
    "Velmar Ltd is located in the same building as the certified company Quorvo Ltd.",
    "The building of Velmar Ltd houses the data centre of Quorvo Ltd, which is certified.",
    "The certificate of Quorvo Ltd is held for services that Velmar Ltd sells.",
    "Velmar Ltd took over the certified business of Quorvo Ltd in June.",
    "Quorvo Ltd holds ISO 27001. Velmar Ltd is one of its customers.",
    "Velmar Ltd has outsourced payroll to the certified Quorvo Ltd.",
    "Le certificat de Quorvo SAS couvre le centre d’appels où travaille Velmar Ltd.",
    "Velmar Ltd has applied for certification.",
    "Velmar Ltd had its certification suspended in June.",
    "La società Velmar Ltd è in fase di certificazione.",
    "Velmar Ltd mietet Räume bei der Quorvo AG, die nach ISO 27001 zertifiziert ist.",
  ])("Velmar Ltd by “%s”", (stated) => {
    expect(matchEntity("Velmar Ltd", stated).result).not.toBe("IN");
  });
});

describe("is covered beside another company", () => {
  test.for([
    "Certificate holder: Quorvo plc. The scope extends to the subsidiaries Velmar Ltd and Ostrel Ltd.",
    "The certificate was issued to Quorvo plc and covers its subsidiary Velmar Ltd as well.",
    "Velmar Ltd is certified but Quorvo Ltd is not.",
    "Velmar Ltd and Quorvo Ltd are covered by the certificate.",
  ])("Velmar Ltd by “%s”", (stated) => {
    expect(matchEntity("Velmar Ltd", stated).result).toBe("IN");
  });
});

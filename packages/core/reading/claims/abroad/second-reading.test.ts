import { expectMeaning } from "../claim-shapes/claim-shape.ts";

// What the general reading takes for a yes or for somebody else's, and the words of the language for something else.

expectMeaning("not held", "nothing", [
  "Mit der Umstrukturierung ist ISO 27001 bei uns erloschen.",
  "Unser Zertifikat nach ISO 27001 hat die Tannberg GmbH 2022 auslaufen lassen.",
]);

expectMeaning("planned", "nothing", [
  "Die Tannberg GmbH rechnet mit der Erteilung des ISO 27001-Zertifikats im Mai 2027.",
]);

expectMeaning("nothing", "nothing", [
  "Die Tannberg GmbH bittet um Vorlage: Legen Sie uns Ihr ISO 27001-Zertifikat vor.",
]);

// And what stays.

expectMeaning("held", "nothing", [
  "Unser Zertifikat nach ISO 27001 ist bis 2028 gültig.",
  "Our certificate to ISO 27001 was issued by TÜV Nord für unser Werk in Graz.",
]);

expectMeaning("someone else's", "nothing", [
  "Unser Zertifikat nach ISO 27001 ist das unserer Muttergesellschaft.",
]);

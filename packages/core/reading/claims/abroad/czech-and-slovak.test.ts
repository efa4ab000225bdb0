import { expectMeaning } from "../claim-shapes/claim-shape.ts";

// What is said of a certificate or report in Czech and Slovak.

expectMeaning("held", "nothing", [
  "Certifikát ISO 27001 se nevztahuje na sklad v Kladně.",
  "Spolecnost Javor je drzitelem certifikatu ISO 27001.",
  "V příloze posíláme platný certifikát ISO 27001.",
]);

expectMeaning("planned", "nothing", [
  "Doufáme v ISO 27001 do konce roku 2028.",
  "První fázi auditu ISO 27001 máme za sebou.",
  "Sme na ceste k ISO 27001.",
]);

expectMeaning("not held", "nothing", [
  "Kedysi sme mali ISO 27001.",
  "Od ISO 27001 jsme upustili.",
  "Certifikát ISO 27001 už neplatí.",
  "Obejdeme se bez ISO 27001.",
]);

expectMeaning("someone else's", "nothing", [
  "Sesterská firma má ISO 27001, my ne.",
  "ISO 27001 (jen hosting)",
  "ISO 27001 má Javor, ne my.",
]);

expectMeaning("in words", "nothing", [
  "Inspirujeme se ISO 27001.",
  "Riadime sa zásadami ISO 27001.",
]);

expectMeaning("nothing", "nothing", [
  "Nabídky bez ISO 27001 budou vyřazeny.",
  "Certifikát ISO 27001 platí obvykle tři roky.",
]);

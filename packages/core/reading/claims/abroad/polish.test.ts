import { expectMeaning } from "../claim-shapes/claim-shape.ts";

// What is said of a certificate or report in Polish.

expectMeaning("held", "nothing", [
  "Certyfikat ISO 27001 nie obejmuje biura w Gdyni.",
  "Audyt nadzoru ISO 27001 zaplanowano na wrzesień, nasz certyfikat jest ważny.",
  "Jesteśmy dostawcą oprogramowania i mamy certyfikat ISO 27001.",
  "Spółka Bartnik ma ISO 27001 od 2018 roku.",
  "Uwaga: mamy ISO 27001 od 2018 roku.",
  "ISO 27001 utrzymujemy nieprzerwanie od 2017 roku.",
  "Nasz certyfikat ISO 27001 nie został cofnięty.",
  "Audyt ISO 27001 przeszliśmy w marcu bez niezgodności.",
]);

// Typed without the marks of its letters.

expectMeaning("held", "nothing", ["Spolka Bartnik posiada wazny certyfikat ISO 27001."]);

expectMeaning("not held", "nothing", [
  "Nasz certyfikat ISO 27001 wygasl dwa lata temu.",
  "Jestesmy bez ISO 27001.",
]);

expectMeaning("nothing", "held", [
  "Raport SOC 2 typu II można pobrać z portalu klienta.",
  "Raport SOC 2 przesyłamy w załączniku, uwag nie było.",
]);

expectMeaning("planned", "nothing", [
  "Przeszliśmy pierwszy etap audytu ISO 27001, drugi w maju.",
  "Mamy nadzieję na ISO 27001 w 2028 roku.",
  "Do ISO 27001 podejdziemy po wakacjach.",
  "W drodze do ISO 27001 wspiera nas firma doradcza.",
  "Przed nami audyt ISO 27001.",
]);

expectMeaning("not held", "nothing", [
  "Oddział Bartnik w Manili nie ma ISO 27001.",
  "Uwaga: nie mamy ISO 27001.",
  "Nigdy nie staraliśmy się o ISO 27001.",
  "Odmówiono nam certyfikatu ISO 27001.",
  "Kiedyś mieliśmy ISO 27001.",
  "Nasz certyfikat ISO 27001 był ważny do 2021 roku.",
  "Z ISO 27001 zrezygnowaliśmy po fuzji.",
  "Certyfikatu ISO 27001 nie przedłużyliśmy.",
]);

// Somebody else has it, and "not we".

expectMeaning("someone else's", "nothing", [
  "Siostrzana firma Lumenko ma ISO 27001, my nie.",
  "ISO 27001 ma Lumenko, nie my.",
  "Firma Lumenko, u której trzymamy dane, ma ISO 27001.",
  "Podwykonawca utrzymujący serwery ma ISO 27001.",
  "Spółka-matka ma ISO 27001.",
  "ISO 27001 (tylko hosting)",
  "ISO 27001: poprzez AWS",
]);

expectMeaning("in words", "nothing", [
  "Bierzemy przykład z ISO 27001.",
  "Pracujemy wg ISO 27001.",
  "Przestrzegamy zasad ISO 27001.",
  "Nasze polityki są spójne z ISO 27001.",
  "Sami oceniliśmy się względem ISO 27001.",
]);

expectMeaning("nothing", "nothing", [
  "Oferty bez ISO 27001 zostaną odrzucone.",
  "Szkolimy pracowników z ISO 27001.",
  "Wykonawca zobowiązany jest utrzymywać ISO 27001.",
  "Certyfikat ISO 27001 jest zwykle ważny trzy lata.",
  "Wdrażamy ISO 27001 u klientów.",
  "Proszę przesłać Państwa certyfikat ISO 27001.",
]);

// "Ma" is "but" in Italian.

expectMeaning("not held", "held", ["Non abbiamo ISO 27001 ma abbiamo un report SOC 2 Type II."]);

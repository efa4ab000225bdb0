import { expectMeaning } from "./claim-shape.ts";

// What is said in Polish, Czech and Turkish, by kinds.

// Asked of somebody, or wanted by somebody.

expectMeaning("nothing", "nothing", [
  "Dostawca musi posiadać certyfikat ISO 27001.",
  "Wykonawca powinien posiadać certyfikat ISO 27001.",
  "Wymagany jest certyfikat ISO 27001.",
  "Nasi klienci oczekują certyfikatu ISO 27001.",
  "Dodavatel musí být certifikován podle ISO 27001.",
  "Dodavatel musí mít certifikát ISO 27001.",
  "Je požadován certifikát ISO 27001.",
  "Tedarikçi ISO 27001 belgesine sahip olmalıdır.",
  "Firmanın ISO 27001 sertifikası olması gerekmektedir.",
  "ISO 27001 belgesi zorunludur.",
]);

// Asked, also indirectly.

expectMeaning("nothing", "nothing", [
  "Czy posiadają Państwo certyfikat ISO 27001?",
  "Należy sprawdzić, czy dostawca posiada certyfikat ISO 27001.",
  "Zapytaj, czy mają raport SOC 2.",
  "Máte certifikát ISO 27001?",
  "Ověřte, zda má dodavatel certifikát ISO 27001.",
  "Zjistěte, jestli je dodavatel certifikován podle ISO 27001.",
  "ISO 27001 sertifikanız var mı?",
  "Tedarikçinin ISO 27001 sertifikası olup olmadığını kontrol edin.",
]);

// On a condition.

expectMeaning("nothing", "nothing", [
  "Jeśli dostawca posiada certyfikat ISO 27001, ankieta nie jest wymagana.",
  "Jeżeli Państwa firma ma certyfikat ISO 27001, prosimy o kopię.",
  "Pokud má dodavatel certifikát ISO 27001, není třeba audit.",
  "Je-li dodavatel certifikován podle ISO 27001, audit odpadá.",
  "Eğer firmanız ISO 27001 sertifikasına sahipse, lütfen ekleyin.",
]);

// Planned or under way.

expectMeaning("planned", "nothing", [
  "Jesteśmy w trakcie certyfikacji ISO 27001.",
  "Planujemy uzyskać certyfikat ISO 27001 w 2027 roku.",
  "Dążymy do uzyskania certyfikatu ISO 27001.",
  "Certyfikacja ISO 27001 jest w przygotowaniu.",
  "Wdrażamy ISO 27001, certyfikacja w przyszłym roku.",
  "Připravujeme se na certifikaci ISO 27001.",
  "Certifikace ISO 27001 je plánována na rok 2027.",
  "Usilujeme o certifikaci ISO 27001.",
  "Certifikace ISO 27001 právě probíhá.",
  "ISO 27001 sertifikasyon sürecimiz devam ediyor.",
  "2027 yılında ISO 27001 belgesi almayı hedefliyoruz.",
  "ISO 27001 belgelendirme çalışmalarımız sürüyor.",
  "ISO 27001 sertifikası almayı planlıyoruz.",
]);

// Denied, or over.

expectMeaning("not held", "nothing", [
  "Nie posiadamy certyfikatu ISO 27001.",
  "Nie mamy certyfikatu ISO 27001.",
  "Brak certyfikatu ISO 27001",
  "Nasz certyfikat ISO 27001 wygasł.",
  "Nejsme certifikováni podle ISO 27001.",
  "Certifikát ISO 27001 nemáme.",
  "Nemáme certifikaci ISO 27001.",
  "Platnost certifikátu ISO 27001 vypršela.",
  "ISO 27001 belgemiz yok.",
  "ISO 27001 sertifikamız bulunmamaktadır.",
  "ISO 27001 sertifikasına sahip değiliz.",
  "ISO 27001 sertifikamızın süresi doldu.",
]);

// Not known.

expectMeaning("nothing", "nothing", [
  "Nie udało się potwierdzić certyfikatu ISO 27001.",
  "Certifikát ISO 27001 se nepodařilo ověřit.",
  "ISO 27001 sertifikası doğrulanamadı.",
]);

// Somebody else's.

expectMeaning("someone else's", "nothing", [
  "Nasz dostawca hostingu posiada certyfikat ISO 27001.",
  "Dane przechowujemy w centrum danych z certyfikatem ISO 27001.",
  "Serwery znajdują się w certyfikowanym ISO 27001 centrum danych.",
  "Náš poskytovatel hostingu je certifikován podle ISO 27001.",
  "Data jsou uložena v datovém centru s certifikací ISO 27001.",
  "Datové centrum má certifikát ISO 27001.",
  "Sunucularımız ISO 27001 sertifikalı veri merkezlerinde bulunmaktadır.",
  "Veri merkezimizin sağlayıcısı ISO 27001 sertifikasına sahiptir.",
  "Barındırma sağlayıcımız ISO 27001 sertifikalıdır.",
]);

// People, and what is done for others.

expectMeaning("nothing", "nothing", [
  "Nasi konsultanci to certyfikowani audytorzy wiodący ISO 27001.",
  "Pomagamy firmom uzyskać certyfikat ISO 27001.",
  "Wspieramy organizacje w przygotowaniu do certyfikacji ISO 27001.",
  "Naši konzultanti jsou certifikovaní auditoři ISO 27001.",
  "Pomáháme firmám získat certifikaci ISO 27001.",
  "Danışmanlarımız ISO 27001 baş denetçi sertifikasına sahiptir.",
  "ISO 27001 belgesi almanıza yardımcı oluyoruz.",
  "ISO 27001 danışmanlığı veriyoruz.",
]);

// Spoken of, defined, or so of many.

expectMeaning("nothing", "nothing", [
  "ISO 27001 to międzynarodowa norma bezpieczeństwa informacji.",
  "Certyfikat ISO 27001 potwierdza, że organizacja zarządza ryzykiem.",
  "25% firm posiada certyfikat ISO 27001.",
  "ISO 27001 je mezinárodní norma pro bezpečnost informací.",
  "Certifikát ISO 27001 dokládá, že firma řídí rizika.",
  "ISO 27001, bilgi güvenliği için uluslararası bir standarttır.",
  "ISO 27001 belgesi nasıl alınır?",
]);

// Plain claims.

expectMeaning("held", "nothing", [
  "Posiadamy certyfikat ISO 27001.",
  "Tessera utrzymuje certyfikat ISO 27001.",
  "Tessera utrzymuje ISO/IEC 27001:2022 od dwóch lat.",
  "Tessera uzyskała certyfikat ISO 27001.",
  "Jesteśmy certyfikowani zgodnie z ISO 27001.",
  "Firma z certyfikatem ISO 27001",
  "Certifikaci ISO 27001 už máme.",
  "Jsme držitelem certifikátu ISO 27001.",
  "Tessera získala certifikát ISO 27001.",
  "Jsme certifikováni podle ISO 27001.",
  "ISO 27001 sertifikası ile çalışıyoruz.",
  "ISO 27001 sertifikasına sahibiz.",
  "Tessera, ISO 27001 belgesini aldı.",
  "ISO 27001 belgemiz mevcuttur.",
  "ISO 27001 sertifikamız bulunmaktadır.",
]);

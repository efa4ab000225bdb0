import { storyTracker } from "../story-tracker.ts";

/** A Polish list that answers with one word. */
export const polishRegister = storyTracker({
  shape: "a Polish list with answers of one word",
  usual: {
    "Nazwa dostawcy": "Wisła Kadry Sp. z o.o.",
    "Zakres usług": "Obsługa kadrowo-płacowa",
    Lokalizacja: "Kraków",
    "Certyfikat ISO 27001": "Tak",
    "Data ważności certyfikatu": "31.12.2027",
    "Raport SOC 2": "Nie",
    Uwagi: "",
  },
  rows: [
    {
      about: "a yes with a day of expiry leaves the scope open",
      cells: {},
      status: "cannot-tell",
      quiet: ["art-no-assurance", "iso-cert-expired", "dq-unmapped-value"],
    },
    {
      about: "the certificate is over",
      cells: { "Nazwa dostawcy": "Odra Windykacja SA", "Data ważności certyfikatu": "15.03.2026" },
      status: "not-covered",
      leads: ["iso-cert-expired"],
    },
    {
      about: "there is neither",
      cells: {
        "Nazwa dostawcy": "Warta Hosting Sp. z o.o.",
        "Certyfikat ISO 27001": "Brak",
        "Data ważności certyfikatu": "",
      },
      status: "not-covered",
      leads: ["art-no-assurance"],
    },
  ],
});

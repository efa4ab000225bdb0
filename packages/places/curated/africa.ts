import type { CuratedCountry } from "./curated-country.ts";

export const africa: readonly CuratedCountry[] = [
  {
    country: "EG",
    cities: {
      Cairo: ["Cairo|Al Qahirah|El Cairo|القاهرة"],
      Giza: [
        "Giza|Al Jīzah|Gizeh",
        "6th of October City|6th of October|Sixth of October|6 October City",
      ],
      Alexandria: ["Alexandria|الإسكندرية"],
      Asyut: ["Asyūţ|Assiut|Asyut"],
    },
    districts: {
      Cairo: [
        "Maadi|Al Maadi|Maadi Technology Park",
        "Nasr City|Madīnat an Naşr",
        "Heliopolis",
        "New Cairo|Fifth Settlement|5th Settlement",
        "Zamalek",
        "Downtown Cairo",
      ],
      "6th of October City": ["Smart Village|Smart Village Cairo"],
    },
    reaching: { "Smart Village": ["Cairo", "Giza"] },
    metros: { "Greater Cairo": ["Cairo", "Giza", "6th of October City"] },
  },
  {
    country: "MA",
    cities: {
      "Casablanca-Settat": ["Casablanca|Casa|Dar el Beida|الدار البيضاء"],
      "Rabat-Salé-Kénitra": ["Rabat", "Salé", "Kenitra|Kénitra"],
      "Fès-Meknès": ["Fès|Fez|Fes", "Meknès|Meknes"],
      "Tanger-Tetouan-Al Hoceima": ["Tangier|Tanger", "Tétouan|Tetouan"],
      "Marrakesh-Safi": ["Marrakesh|Marrakech"],
    },
    districts: {
      Casablanca: [
        "Casanearshore|Casa Nearshore|Casanearshore Park",
        "Sidi Maârouf|Sidi Maarouf",
        "Maarif",
      ],
      Salé: ["Technopolis Rabat|Rabat Technopolis|Technopolis"],
    },
    reaching: { "Technopolis Rabat": ["Rabat"] },
  },
  {
    country: "ZA",
    subdivisions: ["KwaZulu-Natal|KZN|Natal"],
    cities: {
      "Western Cape": ["Cape Town|CPT|Kaapstad"],
      Gauteng: ["Johannesburg|Joburg|Jozi|JHB|Jo'burg", "Pretoria|Tshwane", "Centurion"],
      "KwaZulu-Natal": ["Durban|eThekwini", "Umhlanga|uMhlanga|Umhlanga Rocks|Umhlanga Ridge"],
      "Eastern Cape": ["Port Elizabeth|Gqeberha|PE", "East London|Buffalo City"],
      "Free State": ["Bloemfontein"],
    },
    districts: {
      "Cape Town": [
        "Century City",
        "Bellville",
        "Claremont",
        "Woodstock",
        "Observatory",
        "Pinelands",
        "V&A Waterfront|Waterfront Cape Town",
        "Mitchells Plain",
      ],
      Johannesburg: [
        "Sandton",
        "Rosebank",
        "Midrand",
        "Randburg",
        "Braamfontein",
        "Bryanston",
        "Rivonia",
        "Fourways",
        "Soweto",
      ],
    },
    metros: { "Greater Johannesburg": ["Johannesburg"] },
  },
  {
    country: "KE",
    cities: { "Nairobi County": ["Nairobi"], Mombasa: ["Mombasa"], Kisumu: ["Kisumu"] },
    districts: {
      Nairobi: ["Westlands", "Upper Hill|Upperhill", "Kilimani", "Mombasa Road", "Ngong Road"],
    },
  },
  {
    country: "NG",
    subdivisions: [
      "Lagos|Lagos State",
      "FCT|Federal Capital Territory|Abuja Federal Capital Territory",
    ],
    cities: { Lagos: ["Lagos"], FCT: ["Abuja"], Oyo: ["Ibadan"], Rivers: ["Port Harcourt"] },
    districts: {
      Lagos: ["Ikeja", "Lekki|Lekki Phase 1", "Victoria Island|V.I.|VI Lagos", "Yaba", "Ikoyi"],
    },
  },
  {
    country: "GH",
    cities: { "Greater Accra": ["Accra", "Tema"], Ashanti: ["Kumasi"] },
    districts: { Accra: ["Airport City Accra|Airport City", "East Legon", "Osu"] },
  },
  {
    country: "RW",
    cities: { Kigali: ["Kigali"] },
    districts: { Kigali: ["Kacyiru", "Nyarugenge", "Kimihurura"] },
  },
  { country: "UG", cities: { "Central Region": ["Kampala"] } },
  { country: "TZ", cities: { "Dar es Salaam": ["Dar es Salaam|DSM"] } },
  { country: "ET", cities: { "Addis Ababa": ["Addis Ababa|Addis"] } },
  {
    country: "MU",
    cities: {
      "Port Louis": ["Port Louis"],
      "Plaines Wilhems": [
        "Ebene|Ébène|Ebene Cybercity|Cybercity Ebene",
        "Curepipe",
        "Quatre Bornes",
      ],
    },
  },
  { country: "MG", cities: { Analamanga: ["Antananarivo|Tana"] } },
  { country: "TN", cities: { Tūnis: ["Tunis"], Sousse: ["Sousse"] } },
  { country: "SN", cities: { Dakar: ["Dakar"] } },
  { country: "CI", cities: { "Abidjan Autonomous District": ["Abidjan"] } },
  { country: "BJ", cities: { Littoral: ["Cotonou"] } },
];

import { expect, test } from "vitest";

import { withDatesInEnglish } from "./dates-abroad.ts";

test.for([
  ["Омск (со II кв. 2031)", "Омск (from 2031)"],
  ["Омск – с 2019 года", "Омск – from 2019"],
  ["Київ (з березня 2031)", "Київ (з березня 2031)"],
  ["Erfurt (ab 2. Quartal 2031)", "Erfurt (from 2031)"],
  ["Nantes (à partir du 2e trimestre 2031)", "Nantes (from 2031)"],
  ["Cali (desde el segundo trimestre 2031)", "Cali (from 2031)"],
  ["Radom (od II kwartału 2031)", "Radom (from 2031)"],
  ["Hubs from Cali to Radom, 2031", "Hubs from Cali to Radom, 2031"],
  ["desde Cali Norte 2031", "desde Cali Norte 2031"],
  ["Erfurt ab 2031-05", "Erfurt ab 2031-05"],
] as const)("“%s” is “%s”", ([text, english]) => {
  expect(withDatesInEnglish(text)).toBe(english);
});

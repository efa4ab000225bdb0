import { expect, test } from "vitest";

import { findServices } from "../find-services.ts";

test.for([
  ["услуги колл-центра", "customer-support-voice"],
  ["Обслуживание клиентов по телефону", "customer-support-voice"],
  ["техническая поддержка пользователей", "technical-support"],
  ["ведение бухгалтерского учета", "finance-accounting"],
  ["расчёт заработной платы", "payroll"],
  ["нарахування заробітної плати", "payroll"],
  ["взыскание задолженности", "collections"],
  ["разработка программного обеспечения", "software-engineering"],
  ["облачный хостинг", "saas-hosting/hosting"],
  ["обработка на заплати", "payroll"],
] as const)("“%s” names %s", ([text, topic]) => {
  const topics = findServices(text).mentions.flatMap(({ term }) => term.covers);
  expect(topics).toContain(topic);
});

import { expectMeaning } from "./claim-shape.ts";

// One standard is held, the other not, or it is somebody else's.

expectMeaning("held", "someone else's", [
  "We hold ISO 27001 certification ourselves, and our data centres are SOC 2 Type II audited.",
  "Kestrel is ISO 27001 certified. Our hosting provider additionally has a SOC 2 Type II report.",
]);

expectMeaning("someone else's", "held", [
  "Northlake has a SOC 2 Type II report. The data centers we use are certified to ISO 27001.",
]);

expectMeaning("held", "in words", [
  "Hosted on AWS in Dublin, Tallyo is independently certified to ISO 27001 and SOC 2 Type II.",
  "ISO 27001 & SOC 2 certified",
  "We're ISO27001 and SOC2 certified!",
  "ISO 27001: Certified. SOC 2 Type II: Compliant.",
  "Larkspur is ISO 27001 certified, SOC 2 compliant and GDPR ready.",
]);

expectMeaning("held", "planned", [
  "ISO 27001 certified since 2021; SOC 2 on the roadmap.",
  "We are ISO 27001 certified and currently undergoing a SOC 2 Type II audit.",
]);

expectMeaning("planned", "held", [
  "SOC 2 Type II report available; ISO 27001 certification is planned for 2027.",
]);

expectMeaning("planned", "in words", [
  "We are SOC 2 compliant and are working towards ISO 27001.",
  "SOC 2 certified, ISO 27001 in the works",
]);

expectMeaning("not held", "in words", [
  "We are not ISO 27001 certified, but we are SOC 2 compliant.",
]);

expectMeaning("held", "not held", [
  "We are ISO 27001 certified; we do not have a SOC 2 report.",
  "Although we don't have SOC 2, we are certified to ISO 27001:2022 by NQA.",
  "ISO 27001 certified, no SOC 2",
]);

expectMeaning("not held", "held", [
  "No ISO 27001, but a SOC 2 Type II report covering security and availability is available.",
  "While Bramble is not certified under ISO 27001, its SOC 2 Type II report maps to the same controls.",
]);

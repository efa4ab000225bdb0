import { expect, test } from "vitest";

import { matchService } from "./match-service.ts";

test.for([
  ["health claims processing", "Motor claims processing", "UNKNOWN"],
  ["claims processing (health insurance)", "Motor claims processing", "UNKNOWN"],
  ["health claims processing", "Health claims processing", "IN"],
  ["health claims processing", "Insurance claims processing", "IN"],
  ["dental claims processing", "Medical and dental claims processing", "IN"],
  ["motor claims", "General insurance claims processing", "IN"],
  ["health claims", "General insurance claims processing", "UNKNOWN"],
  ["motor and travel claims", "Motor claims processing", "UNKNOWN"],
  ["motor claims", "Claims processing (motor, property, travel claims)", "IN"],
  ["motor claims", "Claims processing, excluding property", "IN"],
  ["health claims", "End-to-end life cycle of insurance claims processing", "IN"],
  ["health claims", "Life and health claims processing", "IN"],
  ["consumer collections", "B2B collections", "UNKNOWN"],
  ["consumer collections", "Debt collection for banks", "IN"],
  ["customer support (German)", "Customer support in English and French", "UNKNOWN"],
  ["customer support (German)", "Customer support in English and German", "IN"],
  ["customer support (German)", "Customer support", "IN"],
  ["customer support (Spanish)", "Customer support at our Polish branch", "IN"],
  ["customer support", "Customer support in English", "IN"],
  ["customer support EN/DE", "Customer support in English", "IN"],
  ["Tier 2 technical support", "Technical support to end users at first level", "UNKNOWN"],
  ["Tier 2 technical support", "Technical support (L1 and L2)", "IN"],
  ["Level 2 technical support", "Technical support, L1-L3", "IN"],
  ["second-line technical support", "Technical support, tiers 1 to 3", "IN"],
  ["first-line technical support", "Technical support", "IN"],
  ["legal transcription", "Medical transcription", "UNKNOWN"],
  ["legal translation", "Translation of legal and medical documents", "IN"],
  ["legal translation", "Translation", "IN"],
  ["24x7 service desk", "IT service desk, business hours only", "UNKNOWN"],
  ["night-time service desk", "IT service desk, 24/7", "IN"],
  ["24x7 service desk", "IT service desk", "IN"],
] as const)("“%s” in “%s”: %s", ([needed, stated, expected]) => {
  expect(matchService(needed, stated).result).toBe(expected);
});

test("the reason tells that other kinds are named", () => {
  expect(matchService("health claims", "Motor claims processing").reason).toBe(
    "the scope names other kinds of it, not this one",
  );
});

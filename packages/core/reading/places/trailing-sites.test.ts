import { expect, test } from "vitest";

import { trailingSites } from "./trailing-sites.ts";

test.for([
  ["Payroll services for clients, Leeds", "Leeds"],
  ["Payroll services for clients, Leeds and York", "Leeds and York"],
  ["Relation client multicanal – site de Nantes", "Nantes"],
  ["Managed IT services and user help desk, Standort Bielefeld", "Bielefeld"],
  ["Claims handling by phone, Oviedo, Spain", "Oviedo, Spain"],
  ["Colocation services, Lyon LY1", "Lyon LY1"],
  ["Assistance aux utilisateurs à distance, Tunis (Lac 2)", "Tunis"],
  ["Exploitation des systèmes – sites de Nanterre et de Lille", "Nanterre et de Lille"],
  ["Payroll platform; S, A", null],
  ["Payroll platform hosted in the cloud of AWS, Frankfurt", null],
  ["Payroll services for Northbase Bank, London", null],
  ["Payroll services certified by BSI, London", null],
  ["Payroll services for clients in retail, London", null],
  ["Payroll services for clients, except Leeds", null],
  ["Policy administration platform; Sydney and Brisbane offices", "Sydney and Brisbane"],
  ["Contact centre operations in Leeds", null],
  ["Application development, Maintenance, Support", null],
  ["Payroll platform; Security, Availability", null],
  ["Hosting of client systems, Northbase Hosting Ltd", null],
  ["Payroll services in accordance with the SoA, Version 3", null],
  ["Tax advice, Payroll", null],
  ["Leeds, York", null],
] as const)("“%s” ends in the places %s", ([scope, sites]) => {
  expect(trailingSites(scope)).toBe(sites);
});

import { cuesWith, phrases } from "./negation.ts";

/**
 * The wordings that take a site off a list or leave it open, besides those of negation. Of a service or a
 * system they need not mean that: "closed" files, goods "sold".
 */
export const siteCues = cuesWith({
  "ruled-out": phrases(
    "closed, closed down, was closed, has been closed, now closed, since closed, closed in, shut, shut down, sold, sold off, sold in, withdrawn, " +
      "was withdrawn, revoked, expired, expired in, lapsed, cancelled, canceled, surrendered, relocated, relocated to, moved to, moved out, moved away, " +
      "vacated, exited, mothballed, wound down, wound up, inactive, dormant, retired, no longer used, no longer in use, not in use, dropped, " +
      "taken off, dissolved, was removed, has been removed, is being closed, closing, being closed, until, " +
      "is out, are out, moved from, relocated from, transferred from, migrated from, geschlossen, aufgegeben, stillgelegt, fermé, fermée, fermés, " +
      "cerrado, cerrada, clausurado, clausurada, fechado, fechada, encerrado, encerrada, chiuso, chiusa, gesloten, zamkniety, zamknieta",
  ),
  "not-yet": phrases(
    "coming, joins at, pipeline, in the pipeline, in pipeline, wip, work in progress, prospective, tentative, target, targeted, targeted for, candidate, wave 2, wave 3, " +
      "phase 2, phase 3, phase ii, phase iii, to be opened, opening soon, under construction, in setup, being set up, audit scheduled, " +
      "audit planned, audit pending, site audit scheduled",
  ),
  either: phrases(
    "stage 1, stage 1 only, stage i, stage one, not staffed, unstaffed, unmanned, sales office, sales office only, sales only, marketing office, representative office, liaison office, data center only, " +
      "datacenter only, dc only, hosting only, colocation, colo, warehouse, iso 9001, iso 9001 only, iso 14001, iso 14001 only, iso 22301, iso 22301 only, " +
      "iso 45001, iso 20000, pci only, pci dss only, soc 1 only, hipaa only, partner site, client site, customer site, franchise, licensee, joint venture, " +
      "under review, to be checked, not verified, unverified, not sure, unsure, unclear, disputed, questionable",
  ),
});

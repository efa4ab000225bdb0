import { about } from "./english/about.ts";
import { arranged } from "./english/arranged.ts";
import { checking } from "./english/checking.ts";
import { frame } from "./english/frame.ts";
import { followUps } from "./english/follow-ups.ts";
import { keys } from "./english/keys.ts";
import { mapping } from "./english/mapping.ts";
import { notices } from "./english/notices.ts";
import { opening } from "./english/opening.ts";
import { policy } from "./english/policy.ts";
import { reading } from "./english/reading.ts";
import { removal } from "./english/removal.ts";
import { reports } from "./english/reports.ts";
import { results } from "./english/results.ts";
import { rules } from "./english/rules.ts";
import { status } from "./english/status.ts";
import { vendor } from "./english/vendor.ts";
import { waivers } from "./english/waivers.ts";

/** The pane in English. Each part of the pane has its own file. */
export const english = {
  frame,
  opening,
  arranged,
  checking,
  notices,
  status,
  results,
  vendor,
  mapping,
  policy,
  waivers,
  reading,
  followUps,
  reports,
  rules,
  removal,
  keys,
  about,
};

import { plural } from "./plural.ts";

const vendors = (count: number) => plural(count, { one: "vendor", other: "vendors" });

/** The questions of each vendor as a text to send. */
export const followUps = {
  title: "Follow-ups",
  nothingChecked: "Check the tracker first: the questions come from the check.",
  nothingToAsk: "No vendor has anything to answer.",
  summary: (count: number) => `${vendors(count)} to ask, one text each, grouped by service.`,
  copyAll: (count: number) => `Copy ${count === 1 ? "the text" : `all ${count} texts`}`,
  writeSheet: (count: number) => `Write Follow-ups sheet (${vendors(count)})`,
  writeSheetWhy:
    "A sheet of its own with vendor, subject and text, replaced each time. Remove takes it out again.",
  list: "Texts by vendor",
  copyOne: "Copy text",
  saveOne: "Save as e-mail draft",
  asOf: (day: string) => `As of ${day}.`,
  older: "Some answers have changed since they were checked; the texts hold for the old ones.",
  sheet: {
    name: "Follow-ups",
    title: "Follow-ups: what to ask each vendor",
    note: (day: string) =>
      `As of ${day}. Written by Scopefit; replaced whole when it is written again.`,
    vendor: "Vendor",
    subject: "Subject",
    text: "Text",
  },
};

import type { HeadingWording } from "../heading-wording.ts";

/** Wordings about since when and until when we rely on the vendor. */
export const contractDateWordings: readonly HeadingWording[] = [
  {
    field: "relianceFrom",
    pattern:
      /\b(?:contract|engagement|agreement|subscription) (?:start|effective|commencement)|\bgo live\b|\bcommencement\b|^(?:start|effective) date$|^term start\b|^service start(?: date)?$/u,
  },
  {
    field: "relianceTo",
    pattern:
      /\b(?:contract|engagement|agreement|subscription) (?:end|expiry|renewal|termination)\b(?! (?:type|process|status|model))|^end date$|\bterm end\b/u,
  },
  {
    field: "relianceTo",
    pattern:
      /^(?:(?:contract|agreement|service) )?(?:term|termination|term expiry) date$|^date of termination$/u,
  },
  {
    field: "relianceFrom",
    pattern: /\b(?:start|effective date|commencement)\b|^(?:from|von|ab|du|desde|dal|van|vanaf)$/u,
    topic: "contract",
  },
  {
    field: "relianceTo",
    pattern:
      /\b(?:ends?|expiry|renewal(?! (?:type|process|status|model)\b)|until when|valid (?:until|to|through))\b|^(?:to|until|bis|au|hasta|ate|al|tot)$/u,
    topic: "contract",
  },
];

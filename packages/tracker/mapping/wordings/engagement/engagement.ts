import type { HeadingWording } from "../heading-wording.ts";
import { contractDateWordings } from "./contract-dates.ts";
import { dataWordings } from "./data.ts";
import { importanceWordings } from "./importance.ts";
import { ourReviewWordings } from "./our-review.ts";
import { placeWordings } from "./places.ts";
import { serviceWordings } from "./service.ts";
import { vendorWordings } from "./vendor.ts";

/** Wordings about the vendor, what it does for us, where and until when, in the order they are tried. */
export const engagementWordings: readonly HeadingWording[] = [
  ...vendorWordings,
  ...placeWordings,
  ...dataWordings,
  ...contractDateWordings,
  ...importanceWordings,
  ...serviceWordings,
  ...ourReviewWordings,
];

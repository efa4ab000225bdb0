import type { FieldDictionary, FieldId } from "../fields/field-dictionary.ts";
import type { Claim } from "../reading/claims/claim.ts";
import type { DayInterval } from "../reading/dates/day-interval.ts";
import type { Nonconformities } from "../reading/controls/nonconformities.ts";
import type { PromisedTime } from "../reading/controls/promised-time.ts";
import type { StatedPlaces } from "../reading/places/stated-places.ts";
import type { StatedService } from "../reading/services/stated-service.ts";

/** Yes, no, or in part ("VPN only", "partly"). */
export type TriState = "yes" | "no" | "partial";

/** What a field of this definition holds once it is read. */
type ValueOfDefinition<Definition> = Definition extends { readonly type: "date" }
  ? DayInterval
  : Definition extends { readonly type: "claim" }
    ? Claim
    : Definition extends { readonly type: "tri" }
      ? TriState
      : Definition extends { readonly type: "enum"; readonly values: readonly (infer Value)[] }
        ? Value
        : Definition extends { readonly type: "set"; readonly values: readonly (infer Value)[] }
          ? readonly Value[]
          : Definition extends { readonly type: "list" }
            ? readonly string[]
            : Definition extends { readonly type: "services" }
              ? readonly StatedService[]
              : Definition extends { readonly type: "locations" }
                ? StatedPlaces
                : Definition extends {
                      readonly type: "percent" | "count" | "duration" | "frequency";
                    }
                  ? number
                  : Definition extends { readonly type: "promised-time" }
                    ? PromisedTime
                    : Definition extends { readonly type: "nonconformities" }
                      ? Nonconformities
                      : string;

/** The type of a field's value, for example `DayInterval` for `isoExpiryDate`. */
export type FieldValue<Id extends FieldId> = ValueOfDefinition<FieldDictionary[Id]>;

import type { Coverage } from "@scopefit/core/coverage/coverage";
import type { Facts } from "@scopefit/core/facts/facts";
import { valueOf } from "@scopefit/core/reading/cell/fact";

/**
 * Whether some of a service is delivered from home. The needed combinations say so, for they are
 * made of the delivery model, the share and the sites; where neither they nor the model speak, it is
 * not known.
 */
export function worksFromHome(
  { deliveryModel }: Pick<Facts, "deliveryModel">,
  { needed }: Coverage,
): "yes" | "no" | "unknown" {
  if (needed.some((combination) => combination.remote)) return "yes";
  const model = valueOf(deliveryModel);
  if (model === null) return "unknown";
  return model === "hybrid" || model === "remote" ? "yes" : "no";
}

import { markHouse } from "./service-house.ts";
import type { ServiceLook } from "./service-look.ts";
import type { ServiceFrame, ServiceMention } from "../service-mention.ts";
import { markOwnProduct } from "./service-own-product.ts";
import { markTurned } from "./service-turns.ts";
import type { Word } from "../../text/words.ts";

/**
 * Tells services delivered to clients from products, advice, departments and what those support. What
 * the words next to a service make of it goes before what the rest of the clause does.
 */
export function frameMentions(
  words: readonly Word[],
  mentions: readonly ServiceMention[],
): readonly ServiceMention[] {
  if (mentions.length === 0) return mentions;
  const frames = mentions.map((): ServiceFrame => "delivered");
  const look: ServiceLook = { words, mentions, frames };
  markTurned(look);
  markHouse(look);
  markOwnProduct(look);
  return mentions.map((mention, index) => {
    const frame = frames[index] ?? "delivered";
    return frame === mention.frame ? mention : { ...mention, frame };
  });
}

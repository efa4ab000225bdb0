import type { Source } from "@scopefit/core/rule/source";
import type { ReactNode } from "react";

import { useMessages } from "../strings/use-messages.ts";

/** Where a rule comes from and what is said there; what is no standard says so. */
export function SourceText({ source }: { readonly source: Source }): ReactNode {
  const { vendor } = useMessages();
  const { standing, work, clause, says } = source;
  const place = clause === null ? work : `${work}, ${clause}`;
  const name = standing === "standard" ? place : vendor.standing[standing];
  return `${name}: ${says}`;
}

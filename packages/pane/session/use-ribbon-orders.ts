import { use, useEffect } from "react";

import type { RibbonOrders } from "./ribbon-orders.ts";
import { SessionContext } from "./use-session.ts";

/** Carries out what buttons outside the pane order, once there is a session. */
export function useRibbonOrders(orders: RibbonOrders | undefined): void {
  const slot = use(SessionContext);
  const session = slot.kind === "started" ? slot.session : null;
  useEffect(() => {
    if (orders === undefined || session === null) return;
    return orders.onCheckSelection(() => {
      session.acts.setSettings({ rows: "selected" });
      void session.acts.check();
    });
  }, [orders, session]);
}

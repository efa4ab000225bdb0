import type { RibbonOrders } from "@scopefit/pane/session/ribbon-orders";

import { CHECK_SELECTION } from "../manifest/add-in.ts";

/**
 * Registers the functions behind the ribbon's buttons with Office. The pane and they live in one
 * runtime, so a press is told to the pane, which is shown if it is not; one before the pane listens is
 * kept until it does.
 */
export function ribbonOrders(): RibbonOrders {
  const listeners = new Set<() => void>();
  let isWaiting = false;
  Office.actions.associate(CHECK_SELECTION, (event: Office.AddinCommands.Event) => {
    try {
      void showPane();
      isWaiting = listeners.size === 0;
      for (const listener of listeners) listener();
    } finally {
      event.completed();
    }
  });
  return {
    onCheckSelection: (listener) => {
      listeners.add(listener);
      if (isWaiting) {
        isWaiting = false;
        listener();
      }
      return () => void listeners.delete(listener);
    },
  };
}

/** Where one runtime serves both (SharedRuntime 1.1), the pane can be brought up from here. */
async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.showAsTaskpane();
}

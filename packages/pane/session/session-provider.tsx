import type { IsoDay } from "@scopefit/core/reading/dates/iso-day";
import { type ReactNode, useEffect, useState } from "react";

import type { Checker } from "../checker/checker.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { createSession, type Session } from "./session.ts";
import { SessionContext, type SessionSlot } from "./use-session.ts";

interface SessionProviderProps {
  readonly workbook: Workbook;
  readonly today: IsoDay;
  readonly createChecker: () => Promise<Checker>;
  readonly children: ReactNode;
}

/** Starts a session over the workbook and ends it with the pane. */
export function SessionProvider(props: SessionProviderProps): ReactNode {
  const { workbook, today, createChecker, children } = props;
  const [slot, setSlot] = useState<SessionSlot>({ kind: "starting" });

  useEffect(() => {
    let ended = false;
    let started: Session | null = null;
    async function start(): Promise<void> {
      const checker = await createChecker();
      if (ended) return checker.close();
      started = createSession({ workbook, checker, today });
      setSlot({ kind: "started", session: started });
      await started.acts.open();
    }
    start().catch((error: unknown) => setSlot({ kind: "failed", detail: String(error) }));
    return () => {
      ended = true;
      started?.end();
    };
  }, [workbook, today, createChecker]);

  return <SessionContext value={slot}>{children}</SessionContext>;
}

import type { VendorMail } from "@scopefit/tracker/report/mail/vendor-mails";
import { useEffect, useState } from "react";

import { useActs, useOpenTracker } from "../session/use-session.ts";

/** The texts for all vendors with questions; `null` while they are put together. */
export function useVendorMails(): readonly VendorMail[] | null {
  const { vendorMails } = useActs();
  const { entries } = useOpenTracker();
  const [mails, setMails] = useState<readonly VendorMail[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void vendorMails(null).then((found) => {
      if (isWanted) setMails(found);
    });
    return () => {
      isWanted = false;
    };
  }, [vendorMails, entries]);
  return mails;
}

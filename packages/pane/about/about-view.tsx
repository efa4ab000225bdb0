import type { ReactNode } from "react";

import { ViewPage } from "../navigation/view-page.tsx";
import { useMessages } from "../strings/use-messages.ts";

/** What the product is and promises. */
export function AboutView(): ReactNode {
  const { about } = useMessages();
  return (
    <ViewPage title={about.title}>
      <p>{about.question}</p>
      {about.promises.map((promise) => (
        <p key={promise}>{promise}</p>
      ))}
      <p>{about.licence}</p>
    </ViewPage>
  );
}

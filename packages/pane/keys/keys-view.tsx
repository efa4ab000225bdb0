import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { ViewPage } from "../navigation/view-page.tsx";
import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  meaning: { margin: 0 },
  key: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    marginRight: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** The list of keys. */
export function KeysView(): ReactNode {
  const styles = useStyles();
  const { keys } = useMessages();
  return (
    <ViewPage title={keys.title}>
      <dl className={styles.list}>
        {keys.items.map((item) => [
          <dt key={item.does}>
            {item.keys.map((key) => (
              <kbd key={key} className={styles.key}>
                {key}
              </kbd>
            ))}
          </dt>,
          <dd key={`${item.does} means`} className={styles.meaning}>
            {item.does}
          </dd>,
        ])}
      </dl>
    </ViewPage>
  );
}

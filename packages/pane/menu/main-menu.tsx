import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from "react";

import { useNavigation } from "../navigation/use-navigation.ts";
import { menuViews, viewOf } from "../navigation/view.ts";
import { useArranged } from "../session/use-arranged.ts";
import { useMessages } from "../strings/use-messages.ts";
import { nextPlace } from "./next-place.ts";

const useStyles = makeStyles({
  place: { position: "relative" },
  menu: {
    position: "absolute",
    top: "100%",
    right: 0,
    zIndex: 1,
    minWidth: "180px",
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  entry: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** The menu: a button that opens a list of the views it leads to, after the ARIA pattern. */
export function MainMenu(): ReactNode {
  const styles = useStyles();
  const { frame } = useMessages();
  const words = useArranged();
  const { show } = useNavigation();
  const id = useId();
  const [button, setButton] = useState<HTMLElement | null>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  function close(): void {
    setOpen(false);
    button?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const entries = [...(menu.current?.querySelectorAll("button") ?? [])];
    const place = entries.findIndex((entry) => entry === document.activeElement);
    const next = nextPlace(event.key, place, entries.length);
    if (event.key !== "Escape" && next === null) return;
    // The key is used up here: the frame must not step back as well.
    event.preventDefault();
    if (next === null) close();
    else entries[next]?.focus();
  }

  function onBlur({ currentTarget, relatedTarget }: FocusEvent): void {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  }

  return (
    // The menu closes when the focus leaves it; the place itself is no control.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.place} onBlur={onBlur}>
      <Button
        ref={setButton}
        appearance="subtle"
        size="small"
        icon={<MoreHorizontal20Regular />}
        aria-label={frame.menu}
        title={frame.menu}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div
          ref={menu}
          role="menu"
          id={id}
          tabIndex={-1}
          aria-label={frame.menu}
          className={styles.menu}
          onKeyDown={onKeyDown}
        >
          {menuViews.map((name, place) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              // The user has just opened the menu: the focus goes where they go.
              // eslint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={place === 0}
              className={styles.entry}
              onClick={() => {
                close();
                show(viewOf(name));
              }}
            >
              {name === "mapping" ? words.mappingTitle : frame.views[name]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** The list of keys. */
export const keys = {
  title: "Keys",
  items: [
    { keys: ["J", "↓"], does: "Next vendor" },
    { keys: ["K", "↑"], does: "Previous vendor" },
    { keys: ["Enter"], does: "Open the vendor and go to where it stands in the sheet" },
    { keys: ["/"], does: "Search" },
    { keys: ["Esc"], does: "Step back" },
    { keys: ["?"], does: "This list" },
    { keys: ["F6"], does: "Move between the sheet and the pane (in Excel)" },
  ],
};

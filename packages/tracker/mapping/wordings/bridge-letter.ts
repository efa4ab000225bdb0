import type { HeadingWording } from "./heading-wording.ts";

/** Wordings about bridge letters. */
export const bridgeLetterWordings: readonly HeadingWording[] = [
  { field: "bridgeStart", pattern: /\b(?:from|start|begin)/u, topic: "bridge" },
  {
    field: "bridgeEnd",
    pattern: /\b(?:to|end|ends|through|thru|until|till|date|expiry|valid)\b/u,
    topic: "bridge",
  },
  { field: "bridgeSigner", pattern: /\b(?:sign|signed|signatory|signer)/u, topic: "bridge" },
  { field: "bridgeChanges", pattern: /\bchanges?\b/u, topic: "bridge" },
  { field: "bridgeLetter", pattern: /\b(?:bridge|gap letter)\b/u },
];

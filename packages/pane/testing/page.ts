import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeAll } from "vitest";

/** How large the part that scrolls is, in pixels; jsdom lays nothing out. */
const PAGE = { width: 320, height: 600 };

/** How long is waited for what should come at once, in milliseconds: a busy machine takes its time. */
const PATIENCE = 20_000;

/** Makes jsdom enough of a page for Fluent and for lists that draw only what is in sight. */
export function preparePage(): void {
  configure({ asyncUtilTimeout: PATIENCE });
  beforeAll(() => {
    Object.defineProperties(HTMLElement.prototype, {
      clientHeight: { configurable: true, get: () => PAGE.height },
      clientWidth: { configurable: true, get: () => PAGE.width },
    });
    // The page of a test is in front; jsdom forgets so when what had the focus goes away.
    document.hasFocus = () => true;
    window.matchMedia = (media: string) =>
      Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
    window.ResizeObserver = class {
      observe(): void {
        // Nothing in jsdom ever changes its size.
      }
      unobserve(): void {
        // As above.
      }
      disconnect(): void {
        // As above.
      }
    };
  });
  // Fluent still listens for a moment after its elements have gone.
  afterEach(async () => {
    cleanup();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

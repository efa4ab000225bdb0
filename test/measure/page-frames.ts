import type { Page } from "playwright-core";

/** What a page was busy with over a stretch of time. */
export interface PageFigures {
  /** The longest time between two frames, in milliseconds. */
  readonly longestFrame: number;
  /** The longest time that the page's own thread worked without a pause, in milliseconds. */
  readonly longestTask: number;
  /** Messages between the page and its workers, both ways. */
  readonly messages: number;
}

/** Runs in the page before anything of its own, and keeps the figures under a name nothing else has. */
const WATCH = `
  const figures = { longestFrame: 0, longestTask: 0, messages: 0 };
  window.scopefitFigures = figures;
  let lastFrame = performance.now();
  requestAnimationFrame(function frame(now) {
    figures.longestFrame = Math.max(figures.longestFrame, now - lastFrame);
    lastFrame = now;
    requestAnimationFrame(frame);
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      figures.longestTask = Math.max(figures.longestTask, duration);
    }
  }).observe({ type: "longtask", buffered: true });

  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (...given) {
    figures.messages += 1;
    return postMessage.apply(this, given);
  };
  const onmessage = Object.getOwnPropertyDescriptor(Worker.prototype, "onmessage");
  Object.defineProperty(Worker.prototype, "onmessage", {
    ...onmessage,
    set(take) {
      onmessage.set.call(this, (event) => {
        figures.messages += 1;
        take(event);
      });
    },
  });
`;

/** Takes what was kept and begins anew. */
const TAKE = `
  (() => {
    const taken = { ...window.scopefitFigures };
    Object.assign(window.scopefitFigures, { longestFrame: 0, longestTask: 0, messages: 0 });
    return taken;
  })()
`;

/** Has a page watch itself, from when it is next opened. */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(WATCH);
}

/** What the page was busy with since it was asked last, or since it was opened. */
export function takeFigures(page: Page): Promise<PageFigures> {
  return page.evaluate<PageFigures>(TAKE);
}

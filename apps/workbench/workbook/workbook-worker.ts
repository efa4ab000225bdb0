import { serveWorkbook } from "./serve-workbook.ts";

// `self` is the worker's own end of the line to the page.
serveWorkbook({
  postMessage: (message, transfer) => self.postMessage(message, { transfer }),
  set onmessage(listener: ((event: MessageEvent) => void) | null) {
    self.onmessage = listener;
  },
});

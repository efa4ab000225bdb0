import { createChecker } from "@scopefit/pane/checker/create-checker";
import { serveChecker } from "@scopefit/pane/checker/worker/serve-checker";

import { unpackingEnd } from "./packed-line.ts";

// `self` is the worker's own end of the line to the page.
serveChecker(createChecker(), unpackingEnd(self));

import { createChecker } from "../create-checker.ts";
import { serveChecker } from "./serve-checker.ts";

// `self` is the worker's own end of the line to the page.
serveChecker(createChecker(), self);

import { parentPort, workerData } from "node:worker_threads";

import { serveThread } from "./serve-thread.ts";
import type { ThreadTask } from "./thread-messages.ts";

if (parentPort === null) throw new Error("This is the program of a thread, and no command.");
await serveThread(workerData as ThreadTask, parentPort);

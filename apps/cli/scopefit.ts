import { keepHeapLean } from "./lean-heap.ts";
import { run } from "./program.ts";

keepHeapLean();

// A reader that has seen enough, such as `head`, closes the pipe; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2));

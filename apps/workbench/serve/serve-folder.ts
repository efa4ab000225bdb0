import { createServer, type Server } from "node:http";

import sirv from "sirv";

import { securityHeaders } from "./security-policy.ts";

/** Only this computer reaches the server. */
const HOST = "127.0.0.1";
/** As many addresses are tried before giving up. */
const MOST_PORTS = 50;

/** A server that runs, and its address. */
export interface RunningServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a folder on the first free port from the one wished for, to this computer only. Every answer
 * carries the headers, those of the workbench unless others are given.
 */
export async function serveFolder(
  folder: string,
  wishedPort: number,
  headers = securityHeaders,
): Promise<RunningServer> {
  const files = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      // Named by their content; all others are asked for anew.
      const isNamedByContent = path.startsWith("/assets/");
      const kept = isNamedByContent ? "public, max-age=31536000, immutable" : "no-cache";
      response.setHeader("Cache-Control", kept);
    },
  });
  const server = createServer((request, response) => {
    if (!isForUs(request.headers.host)) return void response.writeHead(421).end();
    files(request, response, () => void response.writeHead(404, headers).end("Not found"));
  });
  const port = await listen(server, wishedPort);
  return {
    address: `http://${HOST}:${port}/`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A page elsewhere that has itself resolved to this computer gets nothing (DNS rebinding). */
function isForUs(host: string | undefined): boolean {
  return host !== undefined && /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(host);
}

async function listen(server: Server, wishedPort: number): Promise<number> {
  for (let port = wishedPort; port < wishedPort + MOST_PORTS; port++) {
    if (await listensOn(server, port)) return port;
  }
  throw new Error(`No port from ${wishedPort} to ${wishedPort + MOST_PORTS - 1} is free.`);
}

function listensOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      server.removeAllListeners("listening");
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    });
    server.once("listening", () => {
      server.removeAllListeners("error");
      resolve(true);
    });
    server.listen(port, HOST);
  });
}

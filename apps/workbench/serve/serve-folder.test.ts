import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

import { type RunningServer, serveFolder } from "./serve-folder.ts";

let folder = "";
const running: RunningServer[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scopefit-serve-"));
  await writeFile(join(folder, "index.html"), "<title>x</title>");
});
afterEach(() => Promise.all(running.splice(0).map(({ stop }) => stop())));
afterAll(() => rm(folder, { recursive: true }));

async function serve(): Promise<RunningServer> {
  const server = await serveFolder(folder, 41_730);
  running.push(server);
  return server;
}

/** The status of a request that says it is for another host. */
function statusFor(address: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

test("a page comes with its headers, from this computer only", async () => {
  const { address } = await serve();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
  const response = await fetch(address);
  expect(await response.text()).toContain("<title>x</title>");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
});

test("two of them take two ports", async () => {
  const [one, other] = [await serve(), await serve()];
  expect(one.address).not.toBe(other.address);
});

test("what is not there is not found, nor anything outside of the folder", async () => {
  const { address } = await serve();
  expect((await fetch(`${address}missing`)).status).toBe(404);
  expect((await fetch(`${address}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
});

test("a request that was meant for another host gets nothing", async () => {
  const { address } = await serve();
  expect(await statusFor(address, "rebound.example")).toBe(421);
  expect(await statusFor(address, "localhost:4173")).toBe(200);
});

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Stripe } from "stripe";
import { afterEach, describe, expect, it } from "vitest";
import { parseOptions, UsageError } from "../src/cli/options.ts";
import { serve, type Serving } from "../src/cli/serve.ts";
import { key } from "./helpers.ts";

const defaults = {
  port: 0,
  host: "127.0.0.1",
  seed: 1,
  controls: false,
  virtualClock: false,
  forwardTo: undefined,
};

let running: Serving | undefined;
afterEach(() => {
  running?.server.closeAllConnections();
  running?.server.close();
  running = undefined;
});

/** npm `stripe` over a real connection. */
function stripeAt(url: string): Stripe {
  const { hostname, port } = new URL(url);
  return new Stripe(key, { host: hostname, port, protocol: "http", maxNetworkRetries: 0 });
}

async function plan(url: string, fault: object): Promise<void> {
  await fetch(`${url}/_sim/faults`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ strikes: "request", on: "POST /v1/customers", fault }),
  });
}

describe("a server", () => {
  it("answers an SDK over HTTP", async () => {
    running = await serve(defaults);
    const stripe = stripeAt(running.url);
    const { id } = await stripe.customers.create({ name: "Zoë" });
    expect(await stripe.customers.retrieve(id)).toMatchObject({ name: "Zoë" });
    expect((await stripe.customers.del(id)).deleted).toBe(true);
  });

  it("has no controls unless asked", async () => {
    running = await serve(defaults);
    expect((await fetch(`${running.url}/_sim`)).status).toBe(401);
    running.server.close();
    running = await serve({ ...defaults, controls: true });
    expect((await fetch(`${running.url}/_sim`)).status).toBe(200);
  });

  it("cuts the connection where a fault says so", async () => {
    running = await serve({ ...defaults, controls: true });
    const stripe = stripeAt(running.url);
    const { url } = running;
    const create = (): Promise<Response> =>
      fetch(`${url}/v1/customers`, { method: "POST", headers: { authorization: `Bearer ${key}` } });
    await plan(url, { kind: "reset", when: "after" });
    await expect(create()).rejects.toThrow(TypeError);
    await plan(url, { kind: "truncate", ends: "reset" });
    const broken = await create();
    expect(broken.status).toBe(200);
    await expect(broken.text()).rejects.toThrow(TypeError);
    expect((await stripe.customers.list()).data).toHaveLength(2);
  });

  it("forwards events, signed with the secret that it tells", async () => {
    const app = createServer();
    app.listen(0, "127.0.0.1");
    await once(app, "listening");
    const { port }: AddressInfo = JSON.parse(JSON.stringify(app.address()));
    const arrived = new Promise<Stripe.Event>((done, fail) => {
      app.on("request", (request, response) => {
        const parts: Buffer[] = [];
        request.on("data", (part: Buffer) => parts.push(part));
        request.on("end", () => {
          response.end();
          const signature = request.headers["stripe-signature"] ?? "";
          const secret = running?.webhookSecret ?? "";
          stripeAt("http://x")
            .webhooks.constructEventAsync(Buffer.concat(parts), signature, secret)
            .then(done, fail);
        });
      });
    });
    running = await serve({ ...defaults, forwardTo: `http://127.0.0.1:${port}/webhooks` });
    const { id } = await stripeAt(running.url).customers.create();
    expect(await arrived).toMatchObject({ type: "customer.created", data: { object: { id } } });
    app.close();
  });

  it("says that a port is taken", async () => {
    running = await serve(defaults);
    const port = Number(new URL(running.url).port);
    await expect(serve({ ...defaults, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

describe("the command line", () => {
  it("listens to this machine alone, on port 12111, unless told otherwise", () => {
    expect(parseOptions([])).toEqual({ ...defaults, port: 12111 });
    expect(
      parseOptions([
        "--port",
        "80",
        "--host",
        "::",
        "--seed",
        "7",
        "--controls",
        "--virtual-clock",
      ]),
    ).toMatchObject({ port: 80, host: "::", seed: 7, controls: true, virtualClock: true });
    expect(parseOptions(["-h"])).toBe("help");
  });

  it.each([
    [["--port", "99999"], "--port takes a whole number up to 65535"],
    [["--prot", "80"], "--prot"],
    [["--forward-to", "localhost:3000"], "--forward-to takes an http or https address"],
    [["serve"], "serve"],
  ])("%j says what is wrong", (args, message) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
    expect(() => parseOptions(args)).toThrow(message);
  });
});

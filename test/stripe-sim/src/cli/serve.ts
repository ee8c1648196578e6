import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { withControls } from "../controls/index.ts";
import { createRealClock, createStripeSim, createVirtualClock, type StripeSim } from "../index.ts";
import type { Clock } from "../clock.ts";
import { createNodeServer } from "./node-server.ts";
import type { CliOptions } from "./options.ts";

/** A simulator that listens. */
export interface Serving {
  readonly server: Server;
  /** Such as `http://127.0.0.1:12111`. */
  readonly url: string;
  /** The secret that events are signed with, if they are forwarded. */
  readonly webhookSecret: string | undefined;
}

/** Starts a simulator as a server. Rejects if the port is taken. */
export async function serve(options: CliOptions): Promise<Serving> {
  const { controls, forwardTo, host, port, seed, virtualClock } = options;
  const clock: Clock = virtualClock ? createVirtualClock(Date.now()) : createRealClock();
  const sim = createStripeSim({ clock, seed });
  const server = createNodeServer(
    controls ? withControls(sim, { hosts: [host] }) : (request) => sim.fetch(request),
  );
  const address = await listen(server, port, host);
  const webhookSecret = forwardTo === undefined ? undefined : await register(sim, forwardTo);
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return { server, url: `http://${name}:${address.port}`, webhookSecret };
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      const address = server.address();
      if (address === null || typeof address === "string") fail(new Error("No port to listen on."));
      else done(address);
    });
  });
}

/** Registers a webhook endpoint for everything, and gives its secret. */
async function register(sim: StripeSim<Clock>, url: string): Promise<string> {
  const answer = await sim.fetch("https://api.stripe.com/v1/webhook_endpoints", {
    method: "POST",
    headers: {
      authorization: "Bearer sk_test_cli",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ url, "enabled_events[]": "*" }).toString(),
  });
  const endpoint: { secret?: string; error?: { message: string } } = JSON.parse(
    await answer.text(),
  );
  if (endpoint.secret === undefined) throw new Error(endpoint.error?.message ?? "No endpoint.");
  return endpoint.secret;
}

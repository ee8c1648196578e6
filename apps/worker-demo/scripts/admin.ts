// Whoever looks after a location: talks to the Worker as the dashboard does.

import { setTimeout as pause } from "node:timers/promises";
import { UnexpectedStep } from "./unexpected-step.ts";

/** One webhook that the simulator sent. */
interface Delivery {
  readonly event: string;
  readonly type: string;
  readonly status: number | null;
}

interface LedgerEntry {
  readonly paymentIntent: string;
  readonly captured: number;
  readonly refunded: number;
  readonly approvedCharges: number;
}

export class Admin {
  readonly #url: URL;
  #cookie = "";

  constructor(url: URL) {
    this.#url = url;
  }

  /** Signs in at a location, with the admin token where one is asked for. */
  async signIn(location: string, adminToken: string | undefined): Promise<void> {
    const form = new URLSearchParams({ location });
    if (adminToken !== undefined) form.set("token", adminToken);
    const response = await fetch(new URL("session", this.#url), {
      method: "POST",
      headers: { origin: this.#url.origin },
      body: form,
      redirect: "manual",
    });
    const cookie = response.headers.get("set-cookie")?.split(";")[0];
    if (response.status !== 303 || cookie === undefined) {
      throw new UnexpectedStep("Sign in", "303 with a cookie", response.status);
    }
    this.#cookie = cookie;
  }

  /** A code that pairs one till with this location. */
  async pairingCode(): Promise<string> {
    const { code } = await this.#call<{ code: string }>("POST", "terminal/pairing_codes", {});
    return code;
  }

  /** The newest webhook of that type, once it has been answered; `undefined` if none comes in time. */
  async delivered(type: string, patience: number): Promise<Delivery | undefined> {
    const giveUp = Date.now() + patience;
    for (;;) {
      const deliveries = await this.#call<Delivery[]>("GET", "simulator/deliveries");
      const found = deliveries.findLast((delivery) => delivery.type === type);
      if (found !== undefined || Date.now() > giveUp) return found;
      await pause(100);
    }
  }

  /** Where the simulator says that an intent's money is. */
  async ledgerOf(intent: string): Promise<LedgerEntry | undefined> {
    const entries = await this.#call<LedgerEntry[]>("GET", "simulator/ledger");
    return entries.find(({ paymentIntent }) => paymentIntent === intent);
  }

  async #call<T>(method: "GET" | "POST", path: string, body?: object): Promise<T> {
    const headers = {
      "content-type": "application/json",
      cookie: this.#cookie,
      origin: this.#url.origin,
    };
    const init =
      body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const response = await fetch(new URL(path, this.#url), init);
    if (!response.ok) {
      throw new UnexpectedStep(
        `${method} /${path}`,
        "2xx",
        `${response.status} ${await response.text()}`,
      );
    }
    // The routes are our own, and what is wrong with an answer shows in the step that uses it.
    const answer: T = await response.json();
    return answer;
  }
}

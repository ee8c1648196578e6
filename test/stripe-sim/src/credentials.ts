import type { Clock } from "./clock.ts";

/** What a secret that the simulator gave out lets its holder do. */
export type Grant =
  /** An ephemeral key: some calls on one object, in the version that it was made with. */
  | {
      readonly kind: "ephemeral";
      readonly id: string;
      readonly subject: string;
      readonly apiVersion: string;
      readonly account: string | undefined;
      readonly livemode: boolean;
    }
  /** A meter event session. */
  | { readonly kind: "session"; readonly account: string | undefined; readonly livemode: boolean }
  /** An OAuth code, to be exchanged once for an account's access. */
  | {
      readonly kind: "code";
      readonly account: string;
      readonly livemode: boolean;
      readonly scope: string;
    }
  /** An OAuth refresh token. */
  | {
      readonly kind: "refresh";
      readonly account: string;
      readonly livemode: boolean;
      readonly scope: string;
    };

/** The secrets that are valid, each until its time is over. */
export class Credentials {
  readonly #clock: Clock;
  readonly #grants = new Map<string, { readonly grant: Grant; readonly until: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @param lifetime milliseconds */
  add(secret: string, grant: Grant, lifetime: number): void {
    this.#forgetExpired();
    this.#grants.set(secret, { grant, until: this.#clock.now() + lifetime });
  }

  find(secret: string): Grant | undefined {
    const entry = this.#grants.get(secret);
    return entry === undefined || entry.until <= this.#clock.now() ? undefined : entry.grant;
  }

  /** Takes the grant: its secret is worth nothing any more. */
  redeem(secret: string): Grant | undefined {
    const grant = this.find(secret);
    this.#grants.delete(secret);
    return grant;
  }

  /** Revokes an ephemeral key by its id. */
  revoke(id: string): void {
    for (const [secret, { grant }] of this.#grants) {
      if (grant.kind === "ephemeral" && grant.id === id) this.#grants.delete(secret);
    }
  }

  #forgetExpired(): void {
    for (const [secret, { until }] of this.#grants) {
      if (until <= this.#clock.now()) this.#grants.delete(secret);
    }
  }
}

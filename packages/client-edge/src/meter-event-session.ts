import { create } from "./generated/operations/v2/billing/meter-event-session.ts";
import type { MeterEventSession } from "./generated/schemas/v2/billing.ts";
import type { Client } from "./types.ts";

/** Milliseconds before a session's end from which on a new one is used. */
const MARGIN = 60_000;

/**
 * A key for meter event streams, which are authenticated by a session token that expires: a
 * session is created when the first token is needed, and again shortly before it ends. Requests
 * at the same time share it.
 *
 * ```ts
 * const apiKey = meterEventSession(stripe);
 * await stripe.v2.billing.meterEventStream.create({ events }, { apiKey });
 * ```
 *
 * @param client creates the sessions, with its own key
 */
export function meterEventSession(client: Client): () => Promise<string> {
  let session: ReturnType<typeof create> | undefined;

  const read = async (current: ReturnType<typeof create>): Promise<MeterEventSession> => {
    try {
      return await current;
    } catch (error) {
      if (session === current) session = undefined;
      throw error;
    }
  };

  return async () => {
    const last = session;
    if (last) {
      const { authentication_token, expires_at } = await read(last);
      if (Date.parse(expires_at) - MARGIN > Date.now()) return authentication_token;
    }
    // Whoever finds out first makes the new one.
    if (!session || session === last) session = create(client);
    return (await read(session)).authentication_token;
  };
}

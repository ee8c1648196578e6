// One in-store payment through every part: client, bridge, reader, webhook, and back to the money.

import { createClient, isStripeError } from "@tillwire/client-edge";
import type { Client } from "@tillwire/client-edge";
import * as charges from "@tillwire/client-edge/charges";
import * as paymentIntents from "@tillwire/client-edge/payment-intents";
import * as locations from "@tillwire/client-edge/terminal/locations";
import * as readers from "@tillwire/client-edge/terminal/readers";
import * as testReaders from "@tillwire/client-edge/test-helpers/terminal/readers";
import { memoryTillStore, pairTill, TillError } from "@tillwire/terminal-bridge/pos";
import type { AttemptView, TillAttempt } from "@tillwire/terminal-bridge/pos";
import type { StripeChoice } from "../src/key.ts";
import { Admin } from "./admin.ts";
import { UnexpectedStep } from "./unexpected-step.ts";

const amount = 1250;
const currency = "usd";
const card = "4242424242424242";

/** How long a payment may take to end, in milliseconds. Stripe's simulated readers take their time. */
const patience = 30_000;

export interface Surroundings {
  /** Where the Worker listens. */
  readonly url: URL;
  /** What the Worker talks to. */
  readonly stripe: StripeChoice;
  /** The Worker's admin token; the simulator asks for none. */
  readonly adminToken: string;
  readonly print: (line: string) => void;
}

/**
 * Takes the payment and prints each step.
 *
 * @throws {UnexpectedStep} at the first step that isn't as expected
 */
export async function takeOnePayment({
  url,
  stripe,
  adminToken,
  print,
}: Surroundings): Promise<void> {
  const simulated = stripe.kind === "simulator";
  const client = simulated
    ? createClient("sk_test_simulator", { bases: { api: new URL("simulator/stripe", url).href } })
    : createClient(stripe.key);
  let step = 0;
  const done = (part: string, what: string): void => {
    print(`${String((step += 1)).padStart(2)}  ${part.padEnd(7)}  ${what}`);
  };
  print(
    `One in-store payment on ${simulated ? "the simulator" : "Stripe's test mode"}, through ${url.href}\n`,
  );

  const location = await answered(
    "Create a location",
    locations.create(client, {
      display_name: "Tillwire demo",
      address: {
        line1: "1 Main St",
        city: "Springfield",
        state: "IL",
        postal_code: "62701",
        country: "US",
      },
    }),
  );
  check(
    "Create a location",
    location.id.startsWith("tml_"),
    "an id that begins with tml_",
    location.id,
  );
  done("client", `location ${location.id} created`);

  const reader = await answered(
    "Register a reader",
    readers.create(client, {
      registration_code: "simulated-wpe",
      label: "Counter",
      location: location.id,
    }),
  );
  check(
    "Register a reader",
    reader.location === location.id,
    `a reader at ${location.id}`,
    reader.location,
  );
  done("client", `reader ${reader.id} registered: ${reader.device_type}, ${String(reader.status)}`);

  const admin = new Admin(url);
  await admin.signIn(location.id, simulated ? undefined : adminToken);
  const pairingCode = await admin.pairingCode();
  done("admin", `signed in at ${location.id}, pairing code made`);

  const till = await answered(
    "Pair a till",
    pairTill({
      url: new URL("terminal", url),
      pairingCode,
      name: "Till 1",
      store: memoryTillStore(),
    }),
  );
  done("till", `paired as ${till.device.id.slice(0, 12)}…, every request signed from here on`);

  const token = await answered("Get a connection token", till.fetchConnectionToken());
  check(
    "Get a connection token",
    token.startsWith("pst_"),
    "a secret that begins with pst_",
    "something else",
  );
  done("bridge", `connection token pst_… for ${location.id}`);

  const order = `once-${Date.now()}`;
  const attempt = await answered(
    "Charge",
    till.reader(reader.id).charge({ order, amount, currency, skipTipping: true }),
  );
  const waiting = attempt.latest;
  check("Charge", waiting.state === "waiting_for_card", "waiting_for_card", waiting.state);
  const { intent } = waiting;
  if (intent === null) throw new UnexpectedStep("Charge", "a PaymentIntent", "none");
  done("bridge", `attempt ${attempt.id} ${waiting.state}, intent ${intent}`);

  const tapped = await answered(
    "Present a card",
    testReaders.presentPaymentMethod(client, reader.id, {
      type: "card_present",
      card_present: { number: card },
    }),
  );
  done("reader", `${reader.id} read a card, action ${tapped.action?.status ?? "cleared"}`);

  if (simulated) {
    const sent = await admin.delivered("terminal.reader.action_succeeded", patience);
    check(
      "Deliver the webhook",
      sent?.status === 200,
      "an answer 200 to terminal.reader.action_succeeded",
      sent ?? "no such event",
    );
    done("webhook", `${sent?.event} ${sent?.type} answered ${sent?.status}`);
  } else {
    done("webhook", "skipped: Stripe can't reach this machine, so the bridge reads by itself");
  }

  const succeeded = await endOf(attempt);
  check("Wait for the attempt", succeeded.state === "succeeded", "succeeded", succeeded.failure);
  done("bridge", `attempt ${attempt.id} ${succeeded.state}`);

  await checkMoney(client, intent, done);
  if (simulated) {
    const entry = await admin.ledgerOf(intent);
    const right = entry?.captured === amount && entry.refunded === 0 && entry.approvedCharges === 1;
    check("Compare the ledger", right, `${amount} captured by one charge`, entry ?? "no entry");
    done(
      "ledger",
      `${intent} captured ${entry?.captured} ${currency} by ${entry?.approvedCharges} charge`,
    );
  }

  await answered("Delete the reader", readers.del(client, reader.id));
  await answered("Delete the location", locations.del(client, location.id));
  done("client", `reader ${reader.id} and location ${location.id} deleted`);
  print("\nEvery step went as expected.");
}

async function checkMoney(
  client: Client,
  id: string,
  done: (part: string, what: string) => void,
): Promise<void> {
  const intent = await answered("Read the PaymentIntent back", paymentIntents.retrieve(client, id));
  const paid = intent.status === "succeeded" && intent.amount_received === amount;
  check("Read the PaymentIntent back", paid, `succeeded, ${amount} received`, [
    intent.status,
    intent.amount_received,
  ]);
  done(
    "client",
    `intent ${id} ${intent.status}, ${intent.amount_received} ${intent.currency} received`,
  );

  const latest = intent.latest_charge;
  const chargeId = typeof latest === "string" ? latest : latest?.id;
  if (chargeId === undefined)
    throw new UnexpectedStep("Read the charge", "a latest_charge", latest);
  const charge = await answered("Read the charge", charges.retrieve(client, chargeId));
  const captured =
    charge.captured && charge.amount_captured === amount && charge.amount_refunded === 0;
  check("Read the charge", captured, `${amount} captured`, [
    charge.captured,
    charge.amount_captured,
  ]);
  const last4 = charge.payment_method_details?.card_present?.last4 ?? "????";
  done(
    "client",
    `charge ${charge.id} captured ${charge.amount_captured} ${charge.currency} from ···· ${last4}`,
  );
}

function check(step: string, right: boolean, expected: string, came: unknown): void {
  if (!right) throw new UnexpectedStep(step, expected, came);
}

/** How the attempt ends, as the bridge pushes it. */
async function endOf(attempt: TillAttempt): Promise<AttemptView> {
  const giveUp = AbortSignal.timeout(patience);
  const tooLate = new Promise<never>((_, reject) => {
    giveUp.addEventListener("abort", () => {
      reject(new UnexpectedStep("Wait for the attempt", "an end", attempt.latest.state));
    });
  });
  return Promise.race([attempt.result(), tooLate]);
}

/** What Stripe or the bridge answers; a refusal is a step that isn't as expected. */
async function answered<T>(step: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!isStripeError(error) && !(error instanceof TillError)) throw error;
    throw new UnexpectedStep(step, "an answer", `${error.name}: ${error.message}`);
  }
}

// A Stripe that answers at once, so that what is measured is the bridge: the few
// calls of a payment, without any of the simulator's care.

/** The part of a PaymentIntent that the bridge looks at. */
interface Intent {
  id: string;
  object: "payment_intent";
  amount: number;
  currency: string;
  status: "requires_payment_method" | "succeeded";
  amount_received: number;
  amount_capturable: number;
  latest_charge: { id: string; payment_method_details: null } | null;
}

interface Action {
  type: "process_payment_intent";
  status: "in_progress" | "succeeded";
  failure_code: null;
  process_payment_intent: { payment_intent: string };
}

export interface StubStripe {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Presents a card to the reader, which is approved. Gives the event's body. */
  tap(reader: string): string;
}

/** How many readers stand at one location. */
const readersPerLocation = 10;

export function readerOf(index: number): string {
  return `tmr_${index}`;
}

export function locationOf(reader: string): string {
  return `tml_${Math.floor(Number(reader.slice("tmr_".length)) / readersPerLocation)}`;
}

export function createStubStripe(): StubStripe {
  const intents = new Map<string, Intent>();
  const actions = new Map<string, Action>();

  const readerView = (id: string): object => ({
    id,
    object: "terminal.reader",
    location: locationOf(id),
    action: actions.get(id) ?? null,
  });

  function create(form: URLSearchParams): Intent {
    const intent: Intent = {
      id: `pi_${intents.size}`,
      object: "payment_intent",
      amount: Number(form.get("amount")),
      currency: form.get("currency") ?? "",
      status: "requires_payment_method",
      amount_received: 0,
      amount_capturable: 0,
      latest_charge: null,
    };
    intents.set(intent.id, intent);
    return intent;
  }

  function dispatch(reader: string, form: URLSearchParams): object {
    actions.set(reader, {
      type: "process_payment_intent",
      status: "in_progress",
      failure_code: null,
      process_payment_intent: { payment_intent: form.get("payment_intent") ?? "" },
    });
    return readerView(reader);
  }

  function answer(method: string, path: string, form: URLSearchParams): object | undefined {
    const [resource, id = "", command] = path.replace(/^\/v1\/(terminal\/)?/, "").split("/");
    switch (resource) {
      case "payment_intents":
        return method === "POST" && id === "" ? create(form) : intents.get(id);
      case "locations":
        return { id, object: "terminal.location", display_name: id, address: { country: "US" } };
      case "readers":
        return command === "process_payment_intent" ? dispatch(id, form) : readerView(id);
      default:
        return undefined;
    }
  }

  return {
    async fetch(url, { method = "GET", body }) {
      const form = new URLSearchParams(typeof body === "string" ? body : "");
      const { pathname } = new URL(url);
      const found = answer(method, pathname, form);
      if (!found) throw new Error(`The bench's Stripe has no ${method} ${pathname}.`);
      return Response.json(found, { headers: { "request-id": "req_bench" } });
    },
    tap(reader) {
      const action = actions.get(reader);
      const intent = intents.get(action?.process_payment_intent.payment_intent ?? "");
      if (!action || !intent) throw new Error(`${reader} waits for no card.`);
      action.status = "succeeded";
      intent.status = "succeeded";
      intent.amount_received = intent.amount;
      intent.latest_charge = { id: `ch_${intent.id}`, payment_method_details: null };
      const created = Math.floor(Date.now() / 1000);
      const data = { object: intent };
      return JSON.stringify({
        id: `evt_${intent.id}`,
        object: "event",
        type: "payment_intent.succeeded",
        created,
        data,
      });
    },
  };
}

import { getDotPath, safeParse, type GenericSchema, type InferOutput } from "valibot";
import type { StripeSim } from "../sim.ts";
import type { Clock, VirtualClock } from "../clock.ts";
import { page } from "./page/page.ts";
import { script } from "./page/script.ts";
import { styles } from "./page/styles.ts";
import { gestures, advancing, connecting, plannedFault, unpacking } from "./schemas.ts";
import { stateOf } from "./state.ts";

export interface ControlOptions {
  /**
   * Host names under which the controls may be reached, besides `localhost` and the loopback
   * addresses. Whoever reaches them can do anything to the simulator.
   */
  readonly hosts?: readonly string[];
}

/**
 * The simulator's `fetch`, and under `/_sim` its controls: a page to look at and to play with, and
 * the same over JSON for other processes.
 *
 * Nothing of it can be reached unless this function is called. Even then it answers only under the
 * machine's own names, so that a request meant for `api.stripe.com` never finds it, and no page of
 * another site can use it from a browser.
 */
export function withControls(
  sim: StripeSim<Clock>,
  { hosts = [] }: ControlOptions = {},
): StripeSim["fetch"] {
  const names = new Set(["localhost", "127.0.0.1", "[::1]", ...hosts]);
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const asked = url.pathname === "/_sim" || url.pathname.startsWith("/_sim/");
    if (!asked || !names.has(url.hostname)) return sim.fetch(request);
    try {
      return await control(sim, request, url);
    } catch (error) {
      if (error instanceof Refusal) return json({ error: error.message }, error.status);
      throw error;
    }
  };
}

class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function control(sim: StripeSim<Clock>, request: Request, url: URL): Promise<Response> {
  checkOrigin(request, url);
  const [first = "", second = "", third = ""] = url.pathname.split("/").slice(2);
  switch (`${request.method} ${first}`) {
    case "GET ":
      return text(page, "text/html");
    case "GET page.js":
      return text(script, "text/javascript");
    case "GET page.css":
      return text(styles, "text/css");
    case "GET state":
      return json(stateOf(sim));
    case "POST readers":
      return json(await moveReader(sim, request, second, third));
    case "POST connection_tokens": {
      const { token } = await read(connecting, request);
      return json({ readers: tried(() => sim.readers.connect(token)) });
    }
    case "POST faults":
      return json({ id: await planFault(sim, request) });
    case "DELETE faults":
      if (second === "") sim.faults.clear();
      else if (!sim.faults.remove(Number(second)))
        throw new Refusal(404, "There is no such fault.");
      return json({});
    case "POST clock": {
      const { ms } = await read(advancing, request);
      if (!isVirtual(sim.clock)) {
        throw new Refusal(
          409,
          "The simulator runs on the system's clock, which advances by itself.",
        );
      }
      await sim.clock.advance(ms);
      return json({ now: sim.clock.now() });
    }
    default:
      throw new Refusal(404, `There is no ${request.method} ${url.pathname} among the controls.`);
  }
}

/**
 * Pages of other sites can't use the controls: browsers say where a request comes from, and only
 * the page itself may send JSON without asking first.
 */
function checkOrigin(request: Request, url: URL): void {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const foreign =
    (site !== null && site !== "same-origin" && site !== "none") ||
    (origin !== null && origin !== url.origin);
  if (foreign) throw new Refusal(403, "The controls take no requests from other sites.");
  const type = request.headers.get("content-type") ?? "";
  if (request.method === "POST" && !type.startsWith("application/json")) {
    throw new Refusal(415, "Send JSON, with content-type: application/json.");
  }
}

async function moveReader(
  sim: StripeSim<Clock>,
  request: Request,
  id: string,
  gesture: string,
): Promise<object> {
  if (id === "unpack") {
    const { deviceType } = await read(unpacking, request);
    return { registrationCode: sim.readers.unpack(deviceType) };
  }
  const reader = tried(() => sim.readers.get(decodeURIComponent(id)), 404);
  const act = async <Name extends keyof typeof gestures>(
    name: Name,
    move: (said: InferOutput<(typeof gestures)[Name]>) => void,
  ): Promise<object> => {
    const said = await read<(typeof gestures)[Name]>(gestures[name], request);
    tried(() => move(said));
    return reader.reader;
  };
  switch (gesture) {
    case "tap":
      return act(gesture, ({ card, amountTip }) =>
        reader.tap({
          ...(card === undefined ? {} : { card }),
          ...(amountTip === undefined ? {} : { amountTip }),
        }),
      );
    case "decline":
      return act(gesture, ({ code }) => reader.decline(code));
    case "cancel":
      return act(gesture, () => reader.cancelByCustomer());
    case "answer":
      return act(gesture, ({ answers }) => reader.answer(answers?.map((one) => defined(one))));
    case "unplug":
      return act(gesture, () => reader.unplug());
    case "plug":
      return act(gesture, () => reader.plug());
    case "lose_connection":
      return act(gesture, () => reader.loseConnection());
    case "insert_card":
      return act(gesture, () => reader.insertCard());
    case "remove_card":
      return act(gesture, () => reader.removeCard());
    case "occupy":
      return act(gesture, () => reader.occupy());
    case "release":
      return act(gesture, () => reader.release());
    case "take_time":
      return act(gesture, ({ ms }) => reader.takeTime(ms));
    default:
      throw new Refusal(
        404,
        `A reader can't "${gesture}". Use ${Object.keys(gestures).join(", ")}.`,
      );
  }
}

async function planFault({ faults }: StripeSim<Clock>, request: Request): Promise<number> {
  const { on, skip, times, probability, ...planned } = await read(plannedFault, request);
  const repetition = defined({ skip, times, probability });
  return tried(() => {
    switch (planned.strikes) {
      case "request":
        return faults.onRequest(on, defined(planned.fault), repetition);
      case "event":
        return faults.onEvent(on, defined(planned.fault), repetition);
      default:
        return faults.onReader(on, defined(planned.fault), repetition);
    }
  });
}

/** The object without its fields that are `undefined`, as JSON has it. */
function defined<Value extends object>(value: Value): Defined<Value> {
  const result: Defined<Value> = JSON.parse(JSON.stringify(value));
  return result;
}

type Defined<Value> = Value extends object
  ? { [Key in keyof Value]: Defined<Exclude<Value[Key], undefined>> }
  : Value;

/** What a reader or a plan refuses is told to who asked. */
function tried<Result>(work: () => Result, status = 400): Result {
  try {
    return work();
  } catch (error) {
    throw new Refusal(status, error instanceof Error ? error.message : "That can't be done.");
  }
}

async function read<Schema extends GenericSchema>(
  schema: Schema,
  request: Request,
): Promise<InferOutput<Schema>> {
  const body = await request.text();
  const parsed = safeParse(schema, body === "" ? {} : tried(() => JSON.parse(body)));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Refusal(400, `${getDotPath(issue) ?? "The body"}: ${issue.message}`);
}

function isVirtual(clock: Clock): clock is VirtualClock {
  return "advance" in clock;
}

const common = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

function json(value: object, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { ...common, "content-type": "application/json" },
  });
}

function text(body: string, type: string): Response {
  return new Response(body, {
    headers: {
      ...common,
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
    },
  });
}

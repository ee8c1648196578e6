/** What is used of npm `stripe`, in every version of it. */
export interface StripeNode {
  new (key: string, config: object): object;
  createFetchHttpClient(
    fetch: (url: string, init: { method: string }) => Promise<Response>,
  ): object;
}

/** Properties of a client that lead to no operations. */
const INTERNAL = new Set(["stripe", "_stripe", "basePath", "constructor", "errors", "webhooks"]);

/**
 * Which methods of an npm `stripe` send which operation, by `GET /v1/charges/{}`. Every method is
 * called with a stub in place of the network, with no id, one, two and so on: those calls that are
 * sent tell what it does.
 */
export async function methodsOfStripeNode(Stripe: StripeNode): Promise<Map<string, Set<string>>> {
  const methods = new Map<string, Set<string>>();
  let current = "";
  const client = new Stripe("sk_test_placeholder", {
    maxNetworkRetries: 0,
    telemetry: false,
    httpClient: Stripe.createFetchHttpClient((url, { method }) => {
      const { pathname } = new URL(url);
      const operation = `${method} ${pathname.replaceAll(ID, "{}")}`;
      const names = methods.get(operation) ?? new Set();
      methods.set(operation, names.add(current));
      return Promise.resolve(Response.json({ data: [] }));
    }),
  });
  for (const { owner, name, path } of methodsOf(client)) {
    for (let ids = 0; ids <= MOST_IDS; ids += 1) {
      current = path;
      const given = Array.from({ length: ids }, () => ID);
      // Too few ids or too many: it refuses to send.
      await call(owner, name, given).catch(() => undefined);
    }
  }
  return methods;
}

const ID = "an_id";
const MOST_IDS = 3;

interface Method {
  readonly owner: object;
  readonly name: string;
  readonly path: string;
}

function methodsOf(owner: object, path: string[] = [], seen = new Set<object>()): Method[] {
  if (seen.has(owner)) return [];
  seen.add(owner);
  const prototype: object = Object.getPrototypeOf(owner) ?? {};
  const names = new Set([...Object.keys(owner), ...Object.keys(prototype)]);
  return [...names].flatMap((name) => {
    if (INTERNAL.has(name) || name.startsWith("_")) return [];
    const value: unknown = Reflect.get(owner, name);
    const at = [...path, name];
    if (typeof value === "function")
      return path.length > 0 ? [{ owner, name, path: at.join(".") }] : [];
    return typeof value === "object" && value !== null ? methodsOf(value, at, seen) : [];
  });
}

async function call(owner: object, name: string, given: string[]): Promise<unknown> {
  const method: unknown = Reflect.get(owner, name);
  if (typeof method !== "function" || /^[A-Z]/.test(name)) return undefined;
  return await Reflect.apply(method, owner, given);
}

// What an app sent, however it sent it: a form with nested names, JSON, or a query.

/** A request that can't be carried out as it stands; answered with 400. The message says what is wrong. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** Parameters by name. Nested ones are objects and arrays, without a prototype that a name could reach. */
export interface Parameters {
  [name: string]: unknown;
}

// Far beyond what any of the apps nests: payment_method_options, card_present, a name.
const deepest = 5;

/**
 * The query's parameters and the body's; of the same name, the body's.
 *
 * @throws {Refusal} for JSON that isn't an object, and names nested beyond reason
 */
export async function readParameters(request: Request): Promise<Parameters> {
  const query = nest(new URL(request.url).searchParams);
  const body = request.method === "GET" ? "" : (await request.text()).trim();
  // By what it is, not by its type: some apps send JSON under the type of a form.
  const sent = body.startsWith("{") ? parseJson(body) : nest(new URLSearchParams(body));
  return Object.assign(empty(), query, sent);
}

/** The parameters of that name that were sent. */
export function pick(sent: Parameters, names: readonly string[]): Parameters {
  const picked = empty();
  for (const name of names) if (sent[name] !== undefined) picked[name] = sent[name];
  return picked;
}

/**
 * The id of that name.
 *
 * @throws {Refusal} if there is none, or something that would be another path
 */
export function requireId(sent: Parameters, name: string): string {
  const id = sent[name];
  if (typeof id === "string" && /^\w{1,255}$/.test(id)) return id;
  const missing = id === undefined || id === "";
  throw new Refusal(missing ? `'${name}' is a required parameter` : `'${name}' isn't an id`);
}

function parseJson(body: string): object {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed === "object" && parsed !== null) return parsed;
  } catch {
    // Said below.
  }
  throw new Refusal("The body isn't valid JSON.");
}

/** `a[b]=1` and `a[]=1` as objects and arrays. */
function nest(entries: URLSearchParams): Parameters {
  const nested = empty();
  for (const [name, value] of entries) {
    const appends = name.endsWith("[]");
    // Android's example nests its brackets, a[b[c]], which Ruby's Rack reads like a[b][c].
    const steps = name.split(/[[\]]+/).filter((step) => step !== "");
    if (steps.length > deepest) throw new Refusal("A parameter is nested too deeply.");
    const last = steps.pop();
    if (last === undefined) continue;
    const holder = steps.reduce(enter, nested);
    if (appends) holder[last] = [...asList(holder[last]), value];
    else holder[last] = value;
  }
  return nested;
}

function enter(holder: Parameters, step: string): Parameters {
  const found = holder[step];
  if (isParameters(found)) return found;
  const made = empty();
  holder[step] = made;
  return made;
}

function isParameters(value: unknown): value is Parameters {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function empty(): Parameters {
  const made: Parameters = Object.create(null);
  return made;
}

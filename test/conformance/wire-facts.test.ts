import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

// What a client of Stripe's must do on the wire, and which test holds it to that. A test that goes
// or is renamed is missed here; where Tillwire means to differ from npm stripe, the fact says how.

const client = "packages/client-edge/test";
const parity = "test/conformance/wire-parity.test.ts";
const deviations = "test/conformance/deviations.test.ts";
const wire = `${client}/wire.test.ts`;
const files = `${client}/files.test.ts`;
const retry = `${client}/retry.test.ts`;
const errors = `${client}/errors.test.ts`;
const faults = `${client}/faults.test.ts`;
const pagination = `${client}/pagination.test.ts`;
const webhooks = `${client}/webhooks.test.ts`;
const making = `${client}/client.test.ts`;
const properties = `${client}/properties.test.ts`;
const publishable = `${client}/publishable.test.ts`;
const page = "test/browser/publishable.test.ts";
const transport = "test/runtimes/transport.test.ts";

type Fact = readonly [fact: string, file: string, title: string];

const facts: Record<string, readonly Fact[]> = {
  "encoding of v1": [
    [
      "brackets and indexes, and what is escaped",
      parity,
      "sends what npm stripe sends, byte for byte",
    ],
    [
      "undefined is left out, null and empty text are empty",
      wire,
      "writes %s as npm stripe does, in a body",
    ],
    ["dates, booleans, bigints; in queries too", wire, "writes %s as npm stripe does, in a query"],
    ["read back by another parser", wire, "comes back from an independent parser as it was"],
    [
      "better: an empty array clears",
      deviations,
      "an empty array clears a list, where npm stripe sends nothing",
    ],
    [
      "better: a bracket in a map's key throws",
      deviations,
      "a key of a map that has a bracket is refused",
    ],
    [
      "better: text that was cut throws, by name",
      `${client}/broken-text.test.ts`,
      "half of a surrogate pair in %s is refused by name",
    ],
    [
      "DELETE has its parameters in the query, and no body",
      wire,
      "a DELETE with parameters in its query",
    ],
    [
      "a POST without parameters has an empty body",
      transport,
      "a POST without parameters has an empty body of length 0",
    ],
    [
      "better: ids that reach another operation throw",
      deviations,
      "an id that would reach another operation is refused",
    ],
    [
      "better: whatever the id, the path is the template's",
      wire,
      "never reaches another operation than the template's",
    ],
  ],
  "encoding of v2": [
    ["JSON bodies, arrays in queries", wire, "a v2 GET with an array"],
    ["null and absent differ", wire, "keeps null and absent apart in v2"],
    [
      "better: dates are RFC 3339",
      deviations,
      "a Date in v2 is RFC 3339, where npm stripe sends seconds",
    ],
    ["better: decimals from numbers", deviations, "a decimal of v2 may be a number"],
    [
      "better: int64 from bigints",
      wire,
      "turns int64 and decimal input into text where v2 has text",
    ],
    ["the mode follows the path", making, "sends %s %s as npm stripe does"],
  ],
  "files and streams": [
    [
      "multipart as npm stripe writes it, quotes and line breaks too",
      files,
      "is written as npm stripe writes it",
    ],
    ["better: null, dates and undefined in it", deviations, "null in a multipart form is empty"],
    ["better: bytes, Blob, File and text everywhere", transport, "an upload of %s arrives whole"],
    [
      "better: streams are read as they are sent",
      files,
      "of a stream is read as it is sent, and cancelled with the request",
    ],
    ["a stream isn't sent twice", files, "of a stream isn't sent again: it is gone"],
    [
      "files come as streams",
      faults,
      "a file is streamed, past the time of a try, until the signal aborts",
    ],
  ],
  bases: [
    [
      "files, connect and meter events have hosts of their own",
      parity,
      "sends what npm stripe sends, byte for byte",
    ],
    ["OAuth's page, the express form too", making, "OAuth's authorizeUrl"],
    [
      "a meter event session is kept fresh",
      `${client}/stripe.test.ts`,
      "is created when it is needed, once for all requests, and again before it ends",
    ],
    [
      "better: each replaced on its own, with a path",
      wire,
      "takes other addresses for each host, with a path",
    ],
    ["better: no redirect is followed", transport, "a redirect isn't followed"],
  ],
  headers: [
    [
      "authorization, version, account, context, content type",
      parity,
      "with options sends what npm stripe sends",
    ],
    [
      "an account and a context together throw",
      deviations,
      "an account and a context together are refused by every operation",
    ],
    [
      "idempotency keys where Stripe takes them, v4 UUIDs",
      wire,
      "has an idempotency key where npm stripe has one, a v4 UUID",
    ],
    [
      "made once, kept by all tries",
      retry,
      "is sent for with the same idempotency key and body each time",
    ],
    ["the caller's wins, up to 255 characters", wire, "an idempotency key of 256 characters"],
    [
      "no telemetry; the library and the app are named",
      wire,
      "sends no telemetry, and names itself and the app that uses it",
    ],
    ["Stripe's own can be read", properties, "has every header that Stripe sends"],
    [
      "ephemeral keys need a version",
      making,
      "an operation that needs the caller's version has it, or throws",
    ],
  ],
  "retries and time": [
    ["by status, Stripe-Should-Retry, code and option", retry, 'describe("an answer"'],
    ["against a real server", faults, "by %s is retried as that says, with one key"],
    [
      "better: Retry-After up to a cap; waits double, by chance from the first",
      retry,
      "is half as long at least, by chance, from the first",
    ],
    [
      "better: codes in the error's cause",
      retry,
      "has the system's code from the error's cause, and the cause",
    ],
    ["two retries by default", retry, "is given up after two retries, by default"],
    [
      "better: the body of a discarded answer is cancelled",
      retry,
      "that is followed by another try has its body cancelled",
    ],
    ["80 seconds per try, the body included", retry, "of a try covers the body"],
    ["a deadline over all tries", retry, "is limited over all tries by a deadline, in a try"],
    ["a signal ends waits too", retry, "ends at once when the signal aborts"],
    [
      "a key provider that fails rejects, one that hangs is ended",
      retry,
      "limits a key provider that never answers",
    ],
    [
      "nothing hangs, nothing is written twice",
      `${client}/faults-at-scale.test.ts`,
      "of ten thousand writes at once none hangs",
    ],
  ],
  errors: [
    ["classes of v1", errors, "of v1 is npm stripe's: %j"],
    ["classes of v2, by type and code", errors, "of v2 is npm stripe's: %s"],
    ["a reused idempotency key", errors, "tells a reused idempotency key at %i"],
    ["OAuth's are words", errors, "of OAuth is npm stripe's"],
    ["every field", errors, "are those of Stripe's answer"],
    ["better: literal names", errors, "has a literal name that says what it is"],
    ["better: toJSON", errors, "are serialized without what Stripe sent along"],
    ["better: known across bundles", errors, "are recognized across bundles, and nothing else is"],
    [
      "better: the status always, with an excerpt",
      errors,
      "have the status and an excerpt where a proxy has answered",
    ],
    [
      "better: whatever the answer, an error of Stripe's",
      properties,
      "of %s is an error of Stripe's, with its status",
    ],
    ["better: nothing secret", errors, "is in an error that is printed, thrown or serialized"],
  ],
  pagination: [
    ["v1 forwards and backwards", pagination, "is walked backwards from ending_before"],
    ["search", pagination, "goes from next_page to next_page, past an empty one"],
    ["v2, on the same host only", pagination, "goes from next_page_url to next_page_url"],
    [
      "better: parallel next() repeats nothing",
      pagination,
      "never gives an item twice to parallel next()",
    ],
    [
      "better: an error is thrown once and can be tried again",
      pagination,
      "throws a failure of page %d once, and goes on when asked again",
    ],
    [
      "better: an empty page with more ends with an error",
      pagination,
      "ends with an error that says so",
    ],
    ["better: pages()", pagination, "gives its pages"],
    [
      "better: return() cancels",
      pagination,
      "ends for good by return(), and the request for a page is aborted",
    ],
    ["better: a cursor to resume", pagination, "resumes at the page that has the next item"],
    [
      "better: constant memory",
      `${client}/million.test.ts`,
      "a million items of a %s take no more memory than some",
    ],
    [
      "no idempotency key for a second page",
      pagination,
      "never sends an idempotency key for a second page",
    ],
  ],
  webhooks: [
    [
      "HMAC over the raw bytes, as npm stripe signs",
      webhooks,
      "as npm stripe signs it is verified",
    ],
    ["better: string, bytes, ArrayBuffer, Request", webhooks, "is verified as a Request"],
    ["better: several secrets", webhooks, "is verified by the old secret and by the new one"],
    [
      "better: byte order marks, white space, upper-case hex",
      webhooks,
      "whose body begins with a byte order mark",
    ],
    ["better: a malformed time is refused", webhooks, "with an infinite time"],
    ["better: the future counts too", webhooks, "signed %d seconds ago: accepted is %j"],
    [
      "better: keys are imported once",
      webhooks,
      "imports each secret once, however many webhooks come",
    ],
    [
      "thin events, where they happened",
      webhooks,
      "reads the whole event and the object that it is about, where it has happened",
    ],
    ["handlers by type, with a fallback", webhooks, "gives each event to the handler of its type"],
    ["envelopes", webhooks, "of %s has the event, parsed or not"],
    ["thin events in envelopes", webhooks, "in an envelope of %s reads the same"],
  ],
  observability: [
    [
      "hooks are told of tries, answers and retries",
      making,
      "are told of every try, answer and retry",
    ],
    ["the operation's id by Stripe's rule", making, "name %s %s by Stripe's rule"],
    ["a throwing hook breaks nothing", making, "that throw or reject break nothing"],
    [
      "nothing secret is told",
      properties,
      "is in what hooks are told, whatever becomes of the request",
    ],
    [
      "OpenTelemetry by HTTP's conventions",
      `${client}/opentelemetry.test.ts`,
      "a request is a client span by HTTP's conventions",
    ],
  ],
  "publishable keys": [
    [
      "every call of a publishable key, without a preflight",
      publishable,
      "%s needs no preflight, and has the key as a parameter",
    ],
    ["in a real browser", page, "makes every other call without a preflight"],
    ["header mode", page, "asks for a preflight where the key is to be in a header, once"],
    ["no cookies", publishable, "never sends cookies, and works in a browser"],
    [
      "account tokens are JSON",
      publishable,
      "sends account tokens as JSON, with the key in a header",
    ],
    [
      "a client secret holds its intent's id",
      publishable,
      "as a PaymentIntent's secret, without quoting it",
    ],
    [
      "a secret key in a browser throws at construction",
      page,
      "%s refuses a secret key, and sends nothing",
    ],
    ["a publishable key elsewhere throws at construction", making, 'describe("making a client"'],
  ],
};

describe.each(Object.entries(facts))("%s", (_name, held) => {
  it.each(held)("%s", async (_fact, file, title) => {
    const source = await readFile(new URL(`../../${file}`, import.meta.url), "utf8");
    expect(source).toContain(title);
  });
});

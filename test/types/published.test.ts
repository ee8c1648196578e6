import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript59";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installPublished } from "../published.ts";

// The types of the package as it is published. They compile as users compile them: nothing of theirs
// is needed but JavaScript's own library, and no check is turned off. An editor shows with them what
// it shows with npm stripe's.

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));

const compilers = {
  "TypeScript 7": join(root, "node_modules/@typescript/native/bin/tsc"),
  "TypeScript 5.9": join(root, "test/node_modules/typescript59/bin/tsc"),
};
const libraries = {
  es2022: ["es2022"],
  webworker: ["es2022", "webworker"],
  dom: ["es2022", "dom"],
};
const resolutions = {
  bundler: { module: "esnext", moduleResolution: "bundler" },
  node16: { module: "node16", moduleResolution: "node16" },
};

const combinations = keysOf(compilers).flatMap((compiler) =>
  keysOf(libraries).flatMap((lib) =>
    keysOf(resolutions).map((resolution) => [compiler, lib, resolution] as const),
  ),
);

/** What a user writes, some of it with types that come from the environment where there are some. */
const PROGRAM = `
import { createClient, createStripe, isStripeError, type ClientConfig, type Stripe } from "@tillwire/client-edge";
import * as readers from "@tillwire/client-edge/terminal/readers";
import * as accounts from "@tillwire/client-edge/v2/core/accounts";
import { openTelemetry } from "@tillwire/client-edge/opentelemetry";
import { createPublishable } from "@tillwire/client-edge/publishable";
import { verifyWebhook } from "@tillwire/client-edge/webhooks";

const config: ClientConfig = { maxRetries: 3, stripeAccount: undefined, ...openTelemetry({}) };
const stripe = createStripe("sk_test_1", config);
const params: Stripe.PaymentIntentCreateParams = { amount: 2000, currency: "usd" };
export const intent: Stripe.PaymentIntent = await stripe.paymentIntents.create(params);
// @ts-expect-error a currency is text
await stripe.paymentIntents.create({ amount: 2000, currency: 7 });
// @ts-expect-error there is no such parameter
await stripe.paymentIntents.create({ amount: 2000, currency: "usd", colour: "red" });
for await (const customer of stripe.customers.list({ limit: 3 })) customer.id.toUpperCase();

const client = createClient("sk_test_1");
const reader = await readers.retrieve(client, "tmr_1");
if (!("deleted" in reader)) reader.action?.status;
const { data, requestId } = await accounts.list(client).withResponse();
export const ids: string[] = [...data.data.map((account) => account.id), requestId ?? ""];

const event = await verifyWebhook("{}", { secrets: "whsec_1", signature: "t=1" });
if (event.type === "payment_intent.succeeded") event.data.object.amount.toFixed();
const publishable = createPublishable("pk_test_1");
await publishable.confirmPaymentIntent("pi_1_secret_1", { payment_method: "pm_1" }).catch((error: unknown) => {
  if (isStripeError(error)) error.declineCode?.toUpperCase();
});
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tillwire-types-"));
  const manifest = await installPublished(folder);
  const entries = Object.keys(manifest.exports).filter((name) => !/\*|json$/.test(name));
  const imports = entries.map((name, index) => {
    const specifier = `@tillwire/client-edge${name.slice(1)}`;
    return `export * as entry${index} from "${specifier}";`;
  });
  await writeFile(join(folder, "package.json"), '{"type":"module"}');
  await writeFile(join(folder, "entries.ts"), imports.join("\n"));
  await writeFile(join(folder, "program.ts"), PROGRAM);
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("the published package compiles", () => {
  it.each(combinations)(
    "with %s, %s, %s",
    { timeout: 60_000 },
    async (compiler, lib, resolution) => {
      const file = `${[compiler, lib, resolution].join("-").replaceAll(/\W+/g, "-")}.json`;
      const compilerOptions = {
        ...resolutions[resolution],
        lib: libraries[lib],
        target: "es2022",
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      };
      const config = { compilerOptions, files: ["entries.ts", "program.ts"] };
      await writeFile(join(folder, file), JSON.stringify(config));
      const compiled = run(process.execPath, [compilers[compiler], "-p", file], { cwd: folder });
      // A failure without a message is one too: that of a compiler that isn't there.
      const complaint = await compiled.then(
        () => undefined,
        (error: { stdout: string; message: string }) => error.stdout || error.message,
      );
      expect(complaint).toBeUndefined();
    },
  );
});

describe("an editor shows", () => {
  const calls = `
    const refund = await stripe.refunds./*an operation*/create({});
    const intent = await stripe.paymentIntents./*one with HTML*/create({
      amount: 1,
      currency: "usd",
      /*a parameter*/receipt_email: "a@example.com",
      shipping: { /*a nested parameter*/tracking_number: "1", name: "", address: {} },
    });
    const reader = await stripe.terminal.readers./*an operation of a package*/processPaymentIntent("tmr_1", {
      payment_intent: intent./*a field*/id,
    });
    const accounts = await stripe.v2.core.accounts./*an operation of v2*/list({ /*a query parameter*/limit: 1 });
  `;
  const programs = {
    tillwire: `import { createStripe } from "@tillwire/client-edge";
      const stripe = createStripe("sk_test_1");${calls}`,
    stripe: `import Stripe from "stripe";
      const stripe = new Stripe("sk_test_1");${calls}`,
  };
  const withHtml = "one with HTML";
  const places = [...calls.matchAll(/\/\*([a-z0-9 ]+)\*\//g)].map(([, name = ""]) => name);
  let service: ts.LanguageService;

  beforeAll(async () => {
    const files = Object.entries(programs).map(([name, text]) => [
      join(folder, `${name}.ts`),
      text,
    ]);
    for (const [path = "", text = ""] of files) await writeFile(path, text);
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    };
    service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => files.map(([path = ""]) => path),
      getScriptVersion: () => "1",
      getScriptSnapshot: (path) =>
        ts.sys.fileExists(path)
          ? ts.ScriptSnapshot.fromString(ts.sys.readFile(path) ?? "")
          : undefined,
      getCurrentDirectory: () => folder,
      getDefaultLibFileName: (own) => ts.getDefaultLibFilePath(own),
      fileExists: (path) => ts.sys.fileExists(path),
      readFile: (path) => ts.sys.readFile(path),
      directoryExists: (path) => ts.sys.directoryExists(path),
      getDirectories: (path) => ts.sys.getDirectories(path),
    });
  });

  /** What an editor says of the name that stands at a mark, without line breaks. */
  function hover(name: keyof typeof programs, place: string): string {
    const mark = `/*${place}*/`;
    const at = programs[name].indexOf(mark) + mark.length;
    const info = service.getQuickInfoAtPosition(join(folder, `${name}.ts`), at);
    return ts.displayPartsToString(info?.documentation).replaceAll(/\s+/g, " ").trim();
  }

  it.each(places.filter((place) => place !== withHtml))(
    "what npm stripe's authors say of %s",
    (place) => {
      const said = hover("stripe", place);
      expect(said).not.toBe("");
      expect(hover("tillwire", place)).toContain(said);
    },
  );

  it("HTML among it as Markdown, with whole links", () => {
    expect(hover("stripe", withHtml)).toContain('<a href="/docs/payments/payment-intents">');
    expect(hover("tillwire", withHtml)).not.toContain("<a");
    expect(hover("tillwire", withHtml)).toContain(
      "](https://stripe.com/docs/payments/payment-intents)",
    );
  });

  it("method and path of an operation beside it", () => {
    expect(hover("tillwire", "an operation")).toContain("`POST /v1/refunds`");
  });
});

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table) as Key[];
}

import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

// The reference is the installed npm package: its declarations, read by the TypeScript compiler.

const THEIRS = fileURLToPath(import.meta.resolve("stripe")).replace(/[^/]+$/, "stripe.core.d.ts");
const OURS = fileURLToPath(
  new URL("../../../client-edge/src/generated/stripe.ts", import.meta.url),
);

/** Types of stripe-node's own runtime. The client has its own; `compat` is where they come back. */
const RUNTIME = new Set([
  "CryptoProvider",
  "Decimal",
  "HttpAgent",
  "HttpClientInterface",
  "HttpClientResponseInterface",
  "HttpProtocol",
  "LatestApiVersion",
  "RawErrorType",
  "RawRequestOptions",
  "RequestEvent",
  "Response",
  "ResponseEvent",
  "Signature",
  "StripeConfig",
  "StripeContextType",
  "StripeEventNotificationHandler",
  "StripeEventNotificationHandlerWithoutVerification",
  "StripeRawError",
  "StripeResource",
  "StripeStreamResponse",
  "UnhandledNotificationDetails",
  "WebhookTestHeaderOptions",
  "Webhooks",
  "OAuthAuthorizeUrlParams.StripeUser",
]);

/** Types that both have, and that differ on purpose. */
const DIFFERENT: [RegExp, string][] = [
  [/^(AppInfo|RequestOptions|FileData|OAuthAuthorizeUrl\w+)$/, "the client's own"],
  [/^(Api|V2)\w+Promise$/, "the client's own: lists iterate in another way"],
  [/^(V2\.Core\.)?Events\.UnknownEventNotification$/, "Stripe may send no related object"],
  [/^(V2\.Core\.)?Events\.\w+Event$/, "data stays data: only notifications have functions"],
  [/^(V2\.Core\.)?Events\.\w+EventNotification$/, "fetchRelatedObject is always there"],
  [/^(Event|V2\.Core\.Event(Notification)?)$/, 'a generic type: `Event<"charge.captured">`'],
];

const { SymbolFlags } = ts;

/** The types of a module or namespace, by their dotted names. */
function typesIn(
  checker: ts.TypeChecker,
  container: ts.Symbol,
  prefix = "",
): Map<string, ts.Symbol> {
  const found = new Map<string, ts.Symbol>();
  for (const exported of checker.getExportsOfModule(container)) {
    const symbol =
      exported.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const name = prefix + exported.name;
    const isType = SymbolFlags.Interface | SymbolFlags.TypeAlias | SymbolFlags.Class;
    if (symbol.flags & isType) found.set(name, symbol);
    if (symbol.flags & SymbolFlags.Namespace) {
      for (const [inner, type] of typesIn(checker, symbol, `${name}.`)) found.set(inner, type);
    }
  }
  return found;
}

function programOf(file: string): { checker: ts.TypeChecker; module: ts.Symbol } {
  const program = ts.createProgram([file], {
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} can't be read.`);
  return { checker, module };
}

function stripeNode(): { checker: ts.TypeChecker; types: Map<string, ts.Symbol> } {
  const { checker, module } = programOf(THEIRS);
  const namespace = checker.getExportsOfModule(module).find(({ name }) => name === "Stripe");
  if (!namespace) throw new Error("npm stripe has no namespace Stripe.");
  return { checker, types: typesIn(checker, namespace) };
}

/** What a type is: the fields of an object with `?` where optional, or the members of a union. */
function describeType(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  if (type.isUnion())
    return type.types
      .map((member) => literal(checker, member))
      .toSorted()
      .join(" | ");
  if (!(type.flags & ts.TypeFlags.Object)) return literal(checker, type);
  return checker
    .getPropertiesOfType(type)
    .map(({ name, flags }) => name + (flags & SymbolFlags.Optional ? "?" : ""))
    .toSorted()
    .join(", ");
}

function literal(checker: ts.TypeChecker, type: ts.Type): string {
  if (type.isStringLiteral()) return JSON.stringify(type.value);
  return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
}

describe("the types of Stripe's namespace", () => {
  const theirs = stripeNode();
  const { checker, module } = programOf(OURS);
  const ours = typesIn(checker, module);
  const namespaces = new Set([...ours.keys()].map((name) => name.slice(0, name.lastIndexOf("."))));

  /** Whether there are types below it, at any depth. */
  const isNamespace = (name: string) =>
    [...namespaces].some((namespace) => namespace === name || namespace.startsWith(`${name}.`));

  it("have every name of stripe-node's", () => {
    expect(theirs.types.size).toBeGreaterThan(11_000);
    const missing = [...theirs.types.keys()].filter(
      (name) =>
        !ours.has(name) &&
        !name.startsWith("errors.") &&
        !RUNTIME.has(name) &&
        // A class there, whose instances are the namespaces of a client; only a namespace here.
        !isNamespace(name),
    );
    expect(missing).toEqual([]);
  });

  it("have the same fields, as optional, and the same values", () => {
    const different = [...theirs.types].flatMap(([name, type]) => {
      const own = ours.get(name);
      if (!own || name.endsWith("Resource")) return [];
      const expected = describeType(theirs.checker, type);
      const actual = describeType(checker, own);
      return expected === actual ? [] : [{ name, expected, actual }];
    });
    const known = (name: string) => DIFFERENT.some(([pattern]) => pattern.test(name));
    expect(different.filter(({ name }) => !known(name))).toEqual([]);
    const unused = DIFFERENT.filter(
      ([pattern]) => !different.some(({ name }) => pattern.test(name)),
    );
    expect(unused).toEqual([]);
  });
});

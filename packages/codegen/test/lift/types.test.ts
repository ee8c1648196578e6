import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { callsOfStripeNode } from "./calls-of-stripe-node.ts";
import { TypeComparison } from "./compare-types.ts";
import { document, operationsOf, requestSchema, responseSchema } from "./document.ts";

const packageRoot = dirname(dirname(createRequire(import.meta.url).resolve("stripe")));
const entry = join(packageRoot, "esm", "stripe.core.d.ts");
const program = ts.createProgram([entry], {
  strict: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  types: [],
});
const checker = program.getTypeChecker();

function clientType(): ts.Type {
  const source = program.getSourceFile(entry);
  const symbol = source && checker.getSymbolAtLocation(source);
  const client = symbol && checker.getExportsOfModule(symbol).find(({ name }) => name === "Stripe");
  if (!client) throw new Error("npm stripe has no class Stripe.");
  return checker.getDeclaredTypeOfSymbol(client);
}

/** The signature of a method by its accessor, such as `terminal.readers`, `create`. */
function signatureOf(accessor: string, method: string): ts.Signature {
  const type = [...accessor.split("."), method].reduce((owner, name) => {
    const symbol = owner.getProperty(name);
    if (!symbol) throw new Error(`npm stripe has no ${accessor}.${method}.`);
    return checker.getTypeOfSymbol(symbol);
  }, clientType());
  const [signature] = type.getCallSignatures();
  if (!signature) throw new Error(`${accessor}.${method} can't be called.`);
  return signature;
}

const operations = new Map(
  operationsOf(document).map(({ method, path, operation }) => {
    return [`${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`, operation];
  }),
);
const methods = callsOfStripeNode().flatMap(({ accessor, method, verb, path }) => {
  const operation = operations.get(`${verb} ${path}`);
  return operation
    ? [{ name: `${accessor}.${method}`, signature: signatureOf(accessor, method), operation }]
    : [];
});

describe("the types of npm stripe, by TypeScript's checker", () => {
  it("say what the requests say: fields, required ones, emptyable ones, enums", () => {
    const comparison = new TypeComparison(checker);
    for (const { name, signature, operation } of methods) {
      const params = signature.parameters.find((parameter) => parameter.name === "params");
      if (!params) throw new Error(`${name} takes no parameters.`);
      const type = checker.getNonNullableType(checker.getTypeOfSymbol(params));
      comparison.compare(type, requestSchema(operation), name);
    }
    expect(methods).toHaveLength(650);
    expect(comparison.differences).toEqual([]);
    expect(comparison.fields).toBeGreaterThan(10_000);
  });

  it("say what the responses say: fields, required ones, null, enums, what is expandable", () => {
    const comparison = new TypeComparison(checker);
    for (const { name, signature, operation } of methods) {
      const schema = responseSchema(operation);
      if (!schema) continue;
      const answer = checker.getAwaitedType(signature.getReturnType());
      // `Response<T>` is `T` with the HTTP response.
      const type = answer?.aliasTypeArguments?.[0] ?? answer;
      if (!type) throw new Error(`${name} answers nothing.`);
      comparison.compare(type, schema, name);
    }
    expect(comparison.differences).toEqual([]);
    expect(comparison.fields).toBeGreaterThan(5000);
  });
});

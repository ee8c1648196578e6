import ts from "typescript";
import type { HttpMethod } from "../openapi.ts";
import { pathParameterName } from "../names/operations.ts";
import { LiftError } from "./package.ts";

/** One `_makeRequest` of the package: what a method of a resource class sends. */
export interface Call {
  /** Class and method that make the call, such as `ReaderResource`, `processPaymentIntent`. */
  readonly className: string;
  readonly methodName: string;
  readonly method: HttpMethod;
  /** Path template with parameters named by the rule, such as `/v1/terminal/readers/{reader}`. */
  readonly path: string;
  /** Which of Stripe's two APIs it belongs to; the prefix of the path alone tells. */
  readonly version: "v1" | "v2";
  readonly kind: "list" | "search" | "plain";
  /** `api` unless the call names another base. */
  readonly base: ApiBase;
  readonly multipart: boolean;
  readonly streaming: boolean;
}

/** Stripe's API bases by the package's own words. */
export type ApiBase = "api" | "files" | "connect" | "meter_events";

const METHODS: Record<string, HttpMethod> = { GET: "get", POST: "post", DELETE: "delete" };
const BASES: readonly ApiBase[] = ["api", "files", "connect", "meter_events"];

/**
 * Every call of a module, in the order of the file.
 *
 * @throws LiftError where a call is written in a way that this doesn't know
 */
export function callsOf(source: ts.SourceFile): Call[] {
  const calls: Call[] = [];
  for (const statement of source.statements) {
    if (!ts.isClassDeclaration(statement) || statement.name === undefined) continue;
    const className = statement.name.text;
    for (const member of statement.members) {
      if (!ts.isMethodDeclaration(member) || !ts.isIdentifier(member.name)) continue;
      const methodName = member.name.text;
      for (const request of requestsIn(member)) {
        const call = readCall(request);
        if (call !== undefined) calls.push({ className, methodName, ...call });
      }
    }
  }
  return calls;
}

/** The `this._makeRequest(…)` expressions inside a method. */
function requestsIn(method: ts.MethodDeclaration): ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === "_makeRequest"
    ) {
      found.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(method);
  return found;
}

function readCall(request: ts.CallExpression): Omit<Call, "className" | "methodName"> | undefined {
  const [methodNode, pathNode, , , spec] = request.arguments;
  if (methodNode === undefined || pathNode === undefined || !ts.isStringLiteral(methodNode)) {
    throw new LiftError(`A request without a literal method: ${request.getText()}`);
  }
  const method = METHODS[methodNode.text];
  if (method === undefined) throw new LiftError(`Unknown method ${methodNode.text}.`);
  // Related objects of thin events are fetched by the URL that the event carries: no operation.
  if (ts.isPropertyAccessExpression(pathNode)) return undefined;

  const options = readOptions(spec);
  const base = BASES.find((known) => known === (options.get("apiBase") ?? "api"));
  if (base === undefined) throw new LiftError(`Unknown API base ${options.get("apiBase")}.`);
  const kind = options.get("methodType") ?? "plain";
  if (kind !== "list" && kind !== "search" && kind !== "plain") {
    throw new LiftError(`Unknown kind of method ${kind}.`);
  }
  const path = readPath(pathNode);
  return {
    method,
    path,
    version: path.startsWith("/v2/") ? "v2" : "v1",
    kind,
    base,
    multipart: options.get("headers.Content-Type") === "multipart/form-data",
    streaming: options.get("streaming") === "true",
  };
}

/** `/v1/a/${encodeURIComponent(id)}/b` → `/v1/a/{…}/b`, each parameter named by the rule. */
function readPath(node: ts.Expression): string {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) {
    throw new LiftError(`A path that isn't a literal: ${node.getText()}`);
  }
  const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  return parts.reduce((path, part) => {
    const segments = path.split("/").filter((segment) => segment !== "");
    return `${path}{${pathParameterName(segments)}}${part}`;
  });
}

/** The literal options of a call, nested ones with a dot: `headers.Content-Type`. */
function readOptions(spec: ts.Expression | undefined, prefix = ""): Map<string, string> {
  const options = new Map<string, string>();
  if (spec === undefined || !ts.isObjectLiteralExpression(spec)) return options;
  for (const property of spec.properties) {
    if (!ts.isPropertyAssignment(property)) continue;
    const { name, initializer } = property;
    if (!ts.isIdentifier(name) && !ts.isStringLiteral(name)) continue;
    const key = prefix + name.text;
    if (ts.isStringLiteral(initializer)) options.set(key, initializer.text);
    else if (initializer.kind === ts.SyntaxKind.TrueKeyword) options.set(key, "true");
    else if (key === "headers") {
      for (const [nested, value] of readOptions(initializer, "headers."))
        options.set(nested, value);
    }
  }
  return options;
}

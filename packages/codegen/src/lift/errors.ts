import ts from "typescript";
import type { Schema, SchemaObject } from "../openapi.ts";
import type { Declarations, Declared, Scope } from "./declarations.ts";
import { LiftError, type StripePackage } from "./package.ts";
import { positionOf, type Schemas } from "./schemas.ts";

/** The types whose `code` is an error code: where an API error is a field of an object. */
const API_ERRORS: readonly (readonly [file: string, path: readonly string[]])[] = [
  ["resources/PaymentIntents", ["PaymentIntent", "LastPaymentError"]],
  ["resources/SetupIntents", ["SetupIntent", "LastSetupError"]],
  ["resources/SetupAttempts", ["SetupAttempt", "SetupError"]],
  ["resources/Invoices", ["Invoice", "LastFinalizationError"]],
  ["resources/Terminal/Readers", ["Reader", "Action", "ApiError"]],
];

/** Fields of the raw error that the package adds by itself: they aren't on the wire. */
const NOT_ON_THE_WIRE = ["headers", "statusCode", "requestId", "detail", "exception"];

/** The bodies of failed requests: `error`, `api_errors`, `v2.error` and `oauth_error`. */
export function errorSchemas(
  stripePackage: StripePackage,
  declarations: Declarations,
  schemas: Schemas,
): Record<string, SchemaObject> {
  const fields = rawErrorFields(declarations, schemas);
  const types = rawErrorTypes(declarations);
  const oauth = switchCases(stripePackage, "generateOAuthError");
  const v2 = switchCases(stripePackage, "generateV2Error");
  // The union has the types of all three APIs; those of v1 alone end in `_error`.
  const v1 = types.filter((type) => type.endsWith("_error"));
  const apiErrors: SchemaObject = {
    type: "object",
    properties: {
      ...fields,
      type: openEnum(v1),
      code: openEnum(errorCodes(declarations, schemas)),
    },
    required: ["type"],
    "x-expandableFields": ["payment_intent", "payment_method", "setup_intent", "source"],
  };
  const v2Error: SchemaObject = {
    type: "object",
    properties: {
      code: { type: "string" },
      message: { type: "string" },
      type: openEnum([...v2, ...v1]),
      user_message: { type: "string" },
      ...v2Details(declarations, schemas),
    },
    required: ["message"],
  };
  return {
    api_errors: apiErrors,
    error: envelope({ $ref: "#/components/schemas/api_errors" }),
    "v2.error": envelope(v2Error),
    oauth_error: {
      type: "object",
      properties: { error: openEnum(oauth), error_description: { type: "string" } },
      required: ["error"],
    },
  };
}

function envelope(error: Schema): SchemaObject {
  return { type: "object", properties: { error }, required: ["error"] };
}

function openEnum(values: readonly string[]): SchemaObject {
  const sorted = [...new Set(values)].toSorted();
  return { type: "string", enum: sorted, "x-stripeBypassValidation": true };
}

/** The fields of `StripeRawError`, all of them optional on the wire. */
function rawErrorFields(declarations: Declarations, schemas: Schemas): Record<string, Schema> {
  const declared = required(declarations, declarations.file("Types"), "StripeRawError");
  if (!ts.isTypeAliasDeclaration(declared.node) || !ts.isTypeLiteralNode(declared.node.type)) {
    throw new LiftError("StripeRawError isn't the type that this knows.");
  }
  const properties: Record<string, Schema> = {};
  for (const member of declared.node.type.members) {
    if (!ts.isPropertySignature(member) || member.type === undefined) continue;
    const field = member.name.getText();
    if (NOT_ON_THE_WIRE.includes(field) || field === "type" || field === "code") continue;
    properties[field] = schemas.type(member.type, positionOf(declared, field, "v1"));
  }
  return properties;
}

function rawErrorTypes(declarations: Declarations): string[] {
  const { node } = required(declarations, declarations.file("Types"), "RawErrorType");
  if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) {
    throw new LiftError("RawErrorType isn't the union that this knows.");
  }
  return node.type.types.flatMap((type) =>
    ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : [],
  );
}

function errorCodes(declarations: Declarations, schemas: Schemas): string[] {
  return API_ERRORS.flatMap(([file, path]) => {
    let scope = declarations.file(file);
    for (const name of path) {
      const declared = declarations.member(scope, name);
      if (declared === undefined) throw new LiftError(`${file} has no ${path.join(".")}.`);
      scope = declared.members;
    }
    const code = required(declarations, scope, "Code");
    if (!ts.isTypeAliasDeclaration(code.node)) throw new LiftError(`${file}: Code isn't an enum.`);
    const schema = schemas.type(code.node.type, positionOf(code, "code", "v1"));
    return "$ref" in schema ? [] : (schema.enum ?? []).map(String);
  });
}

/** The fields that single v2 errors have beyond the common ones, such as `invalid_param`. */
function v2Details(declarations: Declarations, schemas: Schemas): Record<string, SchemaObject> {
  const values = new Map<string, string[]>();
  const classes = declarations.members(declarations.file("Error"));
  for (const declared of classes) {
    if (!ts.isClassDeclaration(declared.node) || declared.members.entries.size === 0) continue;
    for (const member of declared.node.members) {
      if (!ts.isPropertyDeclaration(member) || member.type === undefined) continue;
      const field = member.name.getText();
      const schema = schemas.type(member.type, positionOf(declared, field, "v1"));
      if ("$ref" in schema || schema.enum === undefined) continue;
      values.set(field, [...(values.get(field) ?? []), ...schema.enum.map(String)]);
    }
  }
  return Object.fromEntries([...values].map(([field, all]) => [field, openEnum(all)]));
}

/** The `case "…"` on an error's type in the function that picks the class of an error. */
function switchCases(stripePackage: StripePackage, functionName: string): string[] {
  const source = stripePackage.modules.get("Error");
  const cases: string[] = [];
  const visit = (node: ts.Node): void => {
    // Only `type` names kinds of errors; a switch on `code` maps single codes.
    if (ts.isSwitchStatement(node) && !node.expression.getText().endsWith(".code")) {
      for (const clause of node.caseBlock.clauses) {
        if (ts.isCaseClause(clause) && ts.isStringLiteral(clause.expression)) {
          cases.push(clause.expression.text);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const statement of source?.statements ?? []) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (name.getText() === functionName && initializer) visit(initializer);
    }
  }
  if (cases.length === 0) throw new LiftError(`Error.js has no ${functionName}.`);
  return cases;
}

function required(declarations: Declarations, scope: Scope, name: string): Declared {
  const declared = declarations.member(scope, name);
  if (declared === undefined) throw new LiftError(`${scope.file} doesn't declare ${name}.`);
  return declared;
}

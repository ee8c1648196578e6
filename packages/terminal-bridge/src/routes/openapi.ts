// The HTTP API as an OpenAPI 3.1 document, made from the schemas that guard it.
// https://spec.openapis.org/oas/v3.1.1.html

import { toJsonSchema, toJsonSchemaDefs } from "@valibot/to-json-schema";
import type { ConversionConfig } from "@valibot/to-json-schema";
import * as v from "valibot";
import { attemptAnswer, orderAnswer } from "../answers.ts";
import { deviceAnswer, pairingCodeAnswer } from "../devices/schemas.ts";
import { configurationAnswer, locationAnswer, readerAnswer } from "../management/schemas.ts";
import { problemAnswer } from "./errors.ts";
import type { Operation } from "./operation.ts";

/** What is answered often enough to have a name. */
const named = {
  Attempt: attemptAnswer,
  Configuration: configurationAnswer,
  Device: deviceAnswer,
  Location: locationAnswer,
  Order: orderAnswer,
  PairingCode: pairingCodeAnswer,
  Problem: problemAnswer,
  Reader: readerAnswer,
};

const conversion: Omit<ConversionConfig, "definitions"> = {
  target: "draft-2020-12",
  typeMode: "input",
  // One is of the types and not of the data, the other is code.
  ignoreActions: ["readonly", "check"],
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  overrideAction({ valibotAction, jsonSchema }) {
    // In JSON Schema every pattern is a Unicode one.
    const pattern = "requirement" in valibotAction ? valibotAction.requirement : undefined;
    const unicode = pattern instanceof RegExp && pattern.flags === "u";
    return unicode ? { ...jsonSchema, pattern: pattern.source } : undefined;
  },
};

type JsonSchema = Omit<ReturnType<typeof toJsonSchema>, "$schema" | "$defs">;

/** The document that describes these operations. */
export function openapiOf(operations: readonly Operation[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const one of operations) {
    const path = one.path.replaceAll(/:(\w+)/g, "{$1}");
    (paths[path] ??= {})[one.method.toLowerCase()] = described(one);
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "Tillwire's terminal bridge",
      version: "1",
      description:
        "What tills and their admins ask of the bridge that stands between them and Stripe Terminal. Amounts are in minor currency units, times in milliseconds since the epoch.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: ".", description: "Wherever the bridge's routes are mounted." }],
    security: [{ till: [] }, { adminToken: [] }],
    paths,
    components: {
      schemas: toJsonSchemaDefs(named, conversion),
      responses: {
        Problem: {
          description: "Why nothing was done, and what the operator should do.",
          headers: {
            "Retry-After": {
              description: "Seconds to wait, where the device asks too often.",
              schema: { type: "integer" },
            },
          },
          content: { "application/problem+json": { schema: reference("Problem") } },
        },
      },
      securitySchemes: {
        till: {
          type: "apiKey",
          in: "header",
          name: "Signature",
          description:
            "An HTTP Message Signature (RFC 9421, ECDSA on P-256) of a paired device, with the headers Signature-Input and Content-Digest (RFC 9530).",
        },
        adminToken: { type: "http", scheme: "bearer", description: "The bridge's admin token." },
      },
    },
  };
}

function described(one: Operation): object {
  const { name, summary, path, role, unbound, answer } = one;
  const who = unbound ? "an admin who is bound to no location" : `the role ${role}, or more`;
  return {
    operationId: name,
    summary,
    ...(role !== null && { description: `Takes ${who}.` }),
    tags: [path.split("/")[1]],
    ...(role === null && { security: [] }),
    ...(unbound && { security: [{ adminToken: [] }] }),
    ...inputs(one),
    responses: {
      200:
        "mediaType" in answer
          ? { description: answer.description, content: { [answer.mediaType]: {} } }
          : {
              description: "Done.",
              content: { "application/json": { schema: schemaOf(answer) } },
            },
      ...(path.endsWith("/events") && { 204: { description: "Nothing more will come." } }),
      default: { $ref: "#/components/responses/Problem" },
    },
  };
}

/** One object comes in three ways: by the path, by the query and, where there is one, by the body. */
function inputs({ method, path, input }: Operation): object {
  const { properties = {}, required = [], ...rest } = schemaOf(input);
  const inPath = Array.from(path.matchAll(/:(\w+)/g), ([, name = ""]) => name);
  const others = Object.keys(properties).filter((name) => !inPath.includes(name));
  const parameter = (where: string) => (name: string) => ({
    name,
    in: where,
    required: required.includes(name),
    schema: properties[name],
  });
  const parameters = inPath.map(parameter("path"));
  if (method !== "POST") parameters.push(...others.map(parameter("query")));
  const fields = {
    ...rest,
    properties: Object.fromEntries(others.map((name) => [name, properties[name]])),
    required: required.filter((name) => others.includes(name)),
  };
  const hasBody = method === "POST" && (others.length > 0 || rest.additionalProperties !== false);
  return {
    ...(parameters.length > 0 && { parameters }),
    ...(hasBody && {
      requestBody: {
        required: fields.required.length > 0,
        content: { "application/json": { schema: fields } },
      },
    }),
  };
}

function schemaOf(schema: v.GenericSchema): JsonSchema {
  const {
    $schema: _dialect,
    $defs: _named,
    ...rest
  } = toJsonSchema(schema, {
    ...conversion,
    definitions: named,
  });
  return rest;
}

function reference(name: keyof typeof named): object {
  return { $ref: `#/components/schemas/${name}` };
}

/** The operation that gives the document of all operations, itself among them. */
export function openapiOperation(operations: () => readonly Operation[]): Operation {
  let document: object | undefined;
  return {
    name: "getOpenapi",
    method: "GET",
    path: "/openapi.json",
    summary: "Gives this document.",
    role: null,
    input: v.strictObject({}),
    answer: v.looseObject({ openapi: v.string() }),
    respond(_routing, c) {
      document ??= openapiOf(operations());
      return c.json(document);
    },
  };
}

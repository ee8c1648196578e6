import type { ApiModel, Operation, Resource, Response, Schema } from "../model.ts";
import type { Change, SchemaChange, Upgrade } from "./change.ts";
import type { Resolver } from "./labels.ts";
import { SchemaComparison } from "./schemas.ts";

/** What upgrading from one API to another means to code that uses it. */
export function compareApis(before: ApiModel, after: ApiModel): Upgrade {
  const resolvers = [resolverOf(before), resolverOf(after)] as const;
  const params = new SchemaComparison("params", ...resolvers);
  const answers = new SchemaComparison("response", ...resolvers);
  return {
    from: before.version,
    to: after.version,
    changes: [
      ...pairs(before.operations, after.operations, operationKey).flatMap(([old, now]) =>
        compareOperations(old, now, params, answers),
      ),
      ...pairs(before.resources, after.resources, ({ key }) => key).flatMap(([old, now]) =>
        compareResources(old, now, answers),
      ),
      ...compareNames("event", "Events", eventTypes(before), eventTypes(after)),
      ...compareNames("error code", "Error codes", before.errorCodes, after.errorCodes),
    ],
  };
}

function compareOperations(
  before: Operation | undefined,
  after: Operation | undefined,
  params: SchemaComparison,
  answers: SchemaComparison,
): Change[] {
  const operation = after ?? before;
  if (!operation) return [];
  const { method, path, accessor } = operation;
  const subject = fullName(operation);
  const head = { section: accessor.join("."), subject };
  const at = `\`${method} ${path}\``;
  if (!before) {
    return [
      {
        ...head,
        kind: "operation",
        action: "added",
        breaking: false,
        words: `\`${subject}\` is new: ${at}.`,
      },
    ];
  }
  if (!after) {
    return [
      {
        ...head,
        kind: "operation",
        action: "removed",
        breaking: true,
        words: `\`${subject}\` is gone: ${at}.`,
      },
    ];
  }
  const former = fullName(before);
  const renamed: Change[] =
    former === subject
      ? []
      : [
          {
            ...head,
            kind: "operation",
            action: "changed",
            breaking: true,
            words: `\`${former}\` is called \`${subject}\` now: ${at}.`,
          },
        ];
  return [
    ...renamed,
    ...params
      .objects(before.params, after.params)
      .map((change) => ({ ...head, kind: "parameter" as const, ...change })),
    ...compareAnswers(before.response, after.response, answers).map((change) => ({
      ...head,
      kind: "answer" as const,
      ...change,
    })),
  ];
}

function compareAnswers(
  before: Response,
  after: Response,
  answers: SchemaComparison,
): SchemaChange[] {
  const old = answerOf(before);
  const now = answerOf(after);
  if (old && now) return answers.types(old, now, "");
  if (before.kind === after.kind) return [];
  return [{ path: "", action: "changed", breaking: true, words: "The answer is of another kind." }];
}

function answerOf(response: Response): Schema | undefined {
  if (response.kind === "object") return response.schema;
  return response.kind === "stream" || response.kind === "none" ? undefined : response;
}

function compareResources(
  before: Resource | undefined,
  after: Resource | undefined,
  answers: SchemaComparison,
): Change[] {
  const resource = after ?? before;
  if (!resource) return [];
  const subject = typeName(resource);
  const head = { section: subject, subject };
  if (!before) {
    return [
      {
        ...head,
        kind: "type",
        action: "added",
        breaking: false,
        words: `The type \`${subject}\` is new.`,
      },
    ];
  }
  if (!after) {
    return [
      {
        ...head,
        kind: "type",
        action: "removed",
        breaking: true,
        words: `The type \`${subject}\` is gone.`,
      },
    ];
  }
  const former = typeName(before);
  const renamed: Change[] =
    former === subject
      ? []
      : [
          {
            ...head,
            kind: "type",
            action: "changed",
            breaking: true,
            words: `The type \`${former}\` is called \`${subject}\` now.`,
          },
        ];
  // A union with a name is compared wherever it occurs.
  if (before.schema.kind !== "object" || after.schema.kind !== "object") return renamed;
  const changes = answers.objects(before.schema, after.schema);
  return [...renamed, ...changes.map((change) => ({ ...head, kind: "field" as const, ...change }))];
}

/** Names in lists that only some documents have: nothing can be said where one has none. */
function compareNames(
  kind: "event" | "error code",
  section: string,
  before: readonly string[],
  after: readonly string[],
): Change[] {
  if (before.length === 0 || after.length === 0) return [];
  return pairs(before, after, (name) => name).flatMap(([old, now]): Change[] => {
    const subject = now ?? old ?? "";
    const head = { kind, section, subject };
    if (old === undefined)
      return [
        { ...head, action: "added" as const, breaking: false, words: `\`${subject}\` is new.` },
      ];
    // An error that no longer occurs breaks nobody; an event that no longer comes is waited for.
    return now === undefined
      ? [
          {
            ...head,
            action: "removed" as const,
            breaking: kind === "event",
            words: `\`${subject}\` is gone.`,
          },
        ]
      : [];
  });
}

/** The things of two lists that go by the same key, and those that are in one only. */
function pairs<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (thing: T) => string,
): [T | undefined, T | undefined][] {
  const former = new Map(before.map((thing) => [keyOf(thing), thing]));
  const present = new Map(after.map((thing) => [keyOf(thing), thing]));
  const keys = [...new Set([...former.keys(), ...present.keys()])].toSorted();
  return keys.map((key) => [former.get(key), present.get(key)]);
}

/** Documents call the parameters of a path otherwise without meaning another operation. */
function operationKey({ method, path }: Operation): string {
  return `${path.replaceAll(/\{\w+\}/g, "{}")} ${method}`;
}

function fullName({ accessor, name }: Operation): string {
  return [...accessor, name].join(".");
}

function typeName(resource: Resource): string {
  return [...resource.package, resource.name].join(".");
}

function eventTypes({ events }: ApiModel): string[] {
  return events.map(({ type }) => type);
}

function resolverOf({ resources }: ApiModel): Resolver {
  const byKey = new Map(resources.map((resource) => [resource.key, resource]));
  return (key) => {
    const resource = byKey.get(key);
    return resource && { name: typeName(resource), schema: resource.schema };
  };
}

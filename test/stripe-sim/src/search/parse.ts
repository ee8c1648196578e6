import { invalidRequest, type StripeError } from "../errors.ts";

/** One condition of a query, such as `-metadata["order"]:"7"`. */
export interface Clause {
  readonly negated: boolean;
  /** The field's path; a metadata clause has `metadata` here and its key apart. */
  readonly field: string;
  readonly key: string | undefined;
  readonly operator: Operator;
  /** `null` asks whether the field is empty. */
  readonly value: string | null;
}

export type Operator = ":" | "<" | "<=" | ">" | ">=" | "~";

/** A parsed query: its clauses, and whether one of them is enough. */
export interface Query {
  readonly clauses: readonly Clause[];
  readonly any: boolean;
}

/** https://docs.stripe.com/search#search-query-language */
const maxClauses = 10;

const clausePattern =
  /(-?)([a-z_][\w.]*)(?:\[(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')\])?(:|~|>=|<=|>|<)(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s"'()]+))/iy;

/**
 * Parses Stripe's query language: clauses side by side or joined by `AND`, or else by `OR`; the two
 * don't mix.
 *
 * @throws StripeError 400
 */
export function parseQuery(query: string): Query {
  const clauses: Clause[] = [];
  const joints = new Set<string>();
  let at = skipSpace(query, 0);
  while (at < query.length) {
    if (clauses.length > 0) {
      const joint = /(and|or)\s+/iy;
      joint.lastIndex = at;
      const word = joint.exec(query);
      joints.add(word?.[1]?.toLowerCase() ?? "and");
      if (word !== null) at = joint.lastIndex;
    }
    clausePattern.lastIndex = at;
    const match = clausePattern.exec(query);
    const end = clausePattern.lastIndex;
    if (match === null || !(end === query.length || /\s/.test(query.charAt(end))))
      throw unreadable();
    clauses.push(clauseOf(match));
    at = skipSpace(query, end);
  }
  if (clauses.length === 0) throw unreadable();
  if (joints.size > 1) {
    throw invalidRequest(
      "You cannot combine AND and OR in one search query. Use one of them throughout.",
      { param: "query" },
    );
  }
  if (clauses.length > maxClauses) {
    throw invalidRequest(`A search query can have at most ${maxClauses} clauses.`, {
      param: "query",
    });
  }
  return { clauses, any: joints.has("or") };
}

function clauseOf(match: RegExpExecArray): Clause {
  const [, minus, field = "", keyDouble, keySingle, operator, double, single, bare] = match;
  const quoted = double ?? single;
  const key = keyDouble ?? keySingle;
  if ((field === "metadata") !== (key !== undefined)) throw unreadable();
  return {
    negated: minus === "-",
    field,
    key: key === undefined ? undefined : unescaped(key),
    operator: isOperator(operator) ? operator : ":",
    value: quoted === undefined ? (bare === "null" ? null : (bare ?? "")) : unescaped(quoted),
  };
}

function isOperator(text: string | undefined): text is Operator {
  return text !== undefined && [":", "<", "<=", ">", ">=", "~"].includes(text);
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, "$1");
}

function skipSpace(query: string, from: number): number {
  let at = from;
  while (at < query.length && /\s/.test(query.charAt(at))) at++;
  return at;
}

function unreadable(): StripeError {
  return invalidRequest(
    'We were unable to parse your search query. Try using the format `metadata["key"]:"value"` to query for metadata or key:"value" to query for other fields.',
    { param: "query" },
  );
}

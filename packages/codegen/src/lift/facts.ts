import type { SchemaObject } from "../openapi.ts";

/** Where a scalar stands: its name and its comment are all that tells more than the type does. */
export interface ScalarPosition {
  /** Wire name of the field. */
  readonly field: string;
  /** The field's comment on one line. Facts are read from it, no word of it is kept. */
  readonly comment: string;
  readonly version: "v1" | "v2";
  readonly usage: "request" | "response";
}

interface Rule {
  /** What a number is, where the rule applies. */
  readonly gives: SchemaObject;
  readonly field?: RegExp;
  readonly comment?: RegExp;
}

const NUMBER: SchemaObject = { type: "number" };
const INTEGER: SchemaObject = { type: "integer" };
const UNIX_TIME: SchemaObject = { type: "integer", format: "unix-time" };

/**
 * The first rule that applies decides; `number` where none does. TypeScript's `number` hides what
 * Stripe knows, so these say `integer` only where name or comment leave no doubt: a wrong `integer`
 * would refuse good values, a missing one refuses nothing.
 */
const NUMBER_RULES: readonly Rule[] = [
  // Ratios and measures.
  { gives: NUMBER, field: /(^|_)(percent|percentages?|rates?|latitude|longitude|score)$/ },
  { gives: NUMBER, field: /^(height|length|weight|width)$/ },
  { gives: NUMBER, comment: /decimal places|maximum precision/i },
  // Times. Readers report theirs in milliseconds.
  { gives: INTEGER, comment: /milliseconds/i },
  { gives: UNIX_TIME, comment: /unix (epoch|timestamp)|seconds since|\btimestamp\b/i },
  { gives: UNIX_TIME, comment: /^(the )?(date and )?time (at|after|before|by|of|that|when)\b/i },
  {
    gives: UNIX_TIME,
    field: /^(created|updated|date|deadline|eta|as_of|expires|timestamp)$|frozen_time$/,
  },
  {
    gives: UNIX_TIME,
    field: /_(at|date|on|until|before|after|deadline|cycle_anchor|load_time)$/,
  },
  { gives: UNIX_TIME, field: /(period|interval|trial|available)_(start|end)$/ },
  { gives: UNIX_TIME, field: /^(start|end|due_by|redeem_by)$/ },
  { gives: UNIX_TIME, field: /^(next_payment_attempt|next_pending_invoice_item_invoice)$/ },
  // Money is in minor units, a whole number.
  { gives: INTEGER, comment: /\binteger\b|smallest currency unit|minor units?\b|\bcents\b/i },
  { gives: INTEGER, comment: /\bunit amount\b/i },
  { gives: INTEGER, comment: /^(the |your |a )?(\w+ )?amounts?\b/i },
  { gives: INTEGER, field: /^amounts?(_|$)|_amount(_|$)|_amounts$/ },
  { gives: INTEGER, field: /(^|_)(total|subtotal|tax|fee|fees|balance|tip)$/ },
  {
    gives: INTEGER,
    field: /^(net|smart_tip_threshold|unit_cost|cash|inbound_pending|outbound_pending)$/,
  },
  // Counts, the calendar and the clock.
  { gives: INTEGER, comment: /^(the )?(maximum |minimum |total )?number of\b/i },
  {
    gives: INTEGER,
    field:
      /^(count|limit|iterations|version|size|priority|nights)$|_(count|limit|version|sequence)$/,
  },
  { gives: INTEGER, field: /^(exp_)?(year|month|day|hour|minute|second)$/ },
  { gives: INTEGER, field: /_(days|hours?|minutes|seconds|months|day|year|month|length)$/ },
];

/** `number` in TypeScript is `integer` or `number` in Stripe's documents. */
export function numberSchema({ field, comment }: ScalarPosition): SchemaObject {
  const rule = NUMBER_RULES.find(
    ({ field: name, comment: text }) =>
      (name?.test(field) ?? true) && (text?.test(comment) ?? true),
  );
  return rule?.gives ?? NUMBER;
}

/** Times of v2 are strings: RFC 3339, to the millisecond. */
const DATE_TIME = { field: /^created$|_at$/, comment: /RFC ?3339/i };

/** `Maximum length of 350 characters`, `up to 40 characters`, …: the limit in characters. */
const MAX_LENGTH =
  /\b(?:max(?:imum)?(?: length)?(?: of| is)?|up to|(?:no|not be) (?:longer|more) than|at most|limit(?:ed)? (?:of|to)) (\d{1,3}(?:,\d{3})*|\d+) characters\b/i;

/** Strings that are times, or that have a limit. */
export function stringSchema({ field, comment, version, usage }: ScalarPosition): SchemaObject {
  if (version === "v2" && (DATE_TIME.field.test(field) || DATE_TIME.comment.test(comment))) {
    return { type: "string", format: "date-time" };
  }
  // What is answered may have been written under other limits, and a comment that names several
  // gives each a condition.
  if (usage === "response" || comment.split(" characters").length !== 2) return { type: "string" };
  const [, limit] = MAX_LENGTH.exec(comment) ?? [];
  return { type: "string", ...(limit && { maxLength: Number(limit.replaceAll(",", "")) }) };
}

import { seconds } from "../../clock.ts";
import { invalidRequest } from "../../errors.ts";
import { isObject, type JsonObject } from "../../json.ts";
import { list, listObject } from "../../list.ts";
import { named, referred } from "../../lookup.ts";
import { mergedMetadata } from "../../metadata.ts";
import { integer, pick, text, type Params } from "../../params.ts";
import type { Handlers, Scope } from "../../scope.ts";
import { refundCharge } from "../refunds.ts";
import type { CreditNote, Invoice } from "./types.ts";
import { moveBalance } from "./customer-balance.ts";
import { linesOf } from "./invoice-lines.ts";
import { paid, requireStatus } from "./invoice-machine.ts";
import { paymentOf } from "./invoice-payments.ts";

/** Taking back what an invoice asked for: https://docs.stripe.com/invoicing/integration/programmatic-credit-notes */
export const creditNotes: Handlers = {
  "POST /v1/credit_notes": (scope, { params }) => issue(scope, params),
  "GET /v1/credit_notes/{}": (scope, call) => named(scope, "credit_note", call),
  "POST /v1/credit_notes/{}": (scope, call) => {
    const note = named(scope, "credit_note", call);
    Object.assign(note, pick(call.params, ["memo"]), {
      metadata: mergedMetadata(note.metadata, call.params),
    });
    scope.emit("credit_note.updated", note);
    return note;
  },
  "POST /v1/credit_notes/{}/void": (scope, call) => {
    const note = named(scope, "credit_note", call);
    const invoice = scope.world.table("invoice").get(note.invoice);
    if (note.status === "void" || invoice?.status !== "open") {
      throw invalidRequest("You can only void an issued credit note of an open invoice.");
    }
    note.status = "void";
    note["voided_at"] = seconds(scope.clock);
    adjust(invoice, -note.amount);
    scope.emit("credit_note.voided", note);
    return note;
  },
  "GET /v1/credit_notes/{}/lines": (scope, call) => {
    const note = named(scope, "credit_note", call);
    return listObject(note.lines.data, false, note.lines.url);
  },
  "GET /v1/credit_notes": (scope, call) =>
    list(scope, "credit_note", call, { equal: ["customer", "invoice"] }),
};

/** Before it is paid, a note lowers what is due; after, it refunds, gives credit, or neither. */
function issue(scope: Scope, params: Params): CreditNote {
  const invoice = referred(scope, "invoice", params, "invoice");
  if (invoice === undefined) throw invalidRequest("Missing required param: invoice.");
  requireStatus(invoice, ["open", "paid", "uncollectible"], "credited");
  const id = scope.ids.next("cn_1");
  const lines = linesFor(scope, invoice, params);
  const amount = integer(params, "amount") ?? sum(lines);
  const most = invoice.status === "paid" ? creditable(scope, invoice) : invoice.amount_remaining;
  if (amount < 1 || amount > most) {
    throw invalidRequest(
      `The amount of the credit note (${amount}) must be positive and no more than what is left of the invoice (${most}).`,
      { param: "amount" },
    );
  }
  const after = invoice.status === "paid";
  const sequence = notesOf(scope, invoice.id).length + 1;
  const note = scope.shapes.make("credit_note", {
    ...pick(params, ["effective_at", "memo", "out_of_band_amount", "reason"]),
    id,
    object: "credit_note",
    amount,
    created: seconds(scope.clock),
    currency: invoice.currency,
    customer: invoice.customer,
    invoice: invoice.id,
    lines: { ...listObject([], false, `/v1/credit_notes/${id}/lines`), data: lines },
    livemode: scope.world.livemode,
    metadata: mergedMetadata({}, params),
    number: `${invoice.number ?? ""}-CN-${`${sequence}`.padStart(2, "0")}`,
    pdf: `https://pay.stripe.com/credit_notes/${scope.world.account}/${id}/pdf`,
    post_payment_amount: after ? amount : 0,
    pre_payment_amount: after ? 0 : amount,
    refunds: [],
    status: "issued",
    subtotal: amount,
    subtotal_excluding_tax: amount,
    total: amount,
    total_excluding_tax: amount,
    total_taxes: [],
    type: after ? "post_payment" : "pre_payment",
  });
  if (after) giveBack(scope, invoice, note, params);
  else adjust(invoice, amount);
  scope.world.table("credit_note").put(note);
  scope.emit("credit_note.created", note);
  if (invoice.status === "open" && invoice.amount_remaining === 0) paid(scope, invoice, 0);
  return note;
}

function linesFor(scope: Scope, invoice: Invoice, params: Params): JsonObject[] {
  const { lines } = params;
  if (!Array.isArray(lines)) {
    const amount = integer(params, "amount");
    if (amount === undefined) {
      throw invalidRequest("You must provide one of `amount`, `lines` or `shipping_cost`.", {
        param: "amount",
      });
    }
    return [line(scope, { amount, description: "Credit", type: "custom_line_item" })];
  }
  return lines.filter(isObject).map((given) => {
    const credited = linesOf(scope, invoice.id).find(
      ({ id }) => id === text(given, "invoice_line_item"),
    );
    const quantity = integer(given, "quantity") ?? 1;
    const whole = credited?.amount ?? (integer(given, "unit_amount") ?? 0) * quantity;
    return line(scope, {
      ...pick(given, ["description", "invoice_line_item", "quantity", "type", "unit_amount"]),
      amount: integer(given, "amount") ?? whole,
    });
  });
}

function line(scope: Scope, values: JsonObject): JsonObject {
  return scope.shapes.make("credit_note_line_item", {
    ...values,
    id: scope.ids.next("cnli_1"),
    object: "credit_note_line_item",
    livemode: scope.world.livemode,
  });
}

function sum(lines: readonly JsonObject[]): number {
  return lines.reduce((total, { amount }) => total + Number(amount), 0);
}

function notesOf(scope: Scope, invoice: string): CreditNote[] {
  const notes = scope.world.table("credit_note").newestFirst();
  return notes.filter((note) => note.invoice === invoice);
}

function creditable(scope: Scope, invoice: Invoice): number {
  const issued = notesOf(scope, invoice.id).filter(({ status }) => status === "issued");
  return invoice.total - issued.reduce((total, { amount }) => total + amount, 0);
}

/** @throws StripeError unless the three ways make up the amount */
function giveBack(scope: Scope, invoice: Invoice, note: CreditNote, params: Params): void {
  const refunded = integer(params, "refund_amount") ?? 0;
  const credited = integer(params, "credit_amount") ?? 0;
  const elsewhere = integer(params, "out_of_band_amount") ?? 0;
  if (refunded + credited + elsewhere !== note.amount) {
    throw invalidRequest(
      `The sum of credit amount, refund amount and out of band amount (${refunded + credited + elsewhere}) must equal the credit note amount (${note.amount}).`,
    );
  }
  const intent = paymentOf(scope, invoice);
  const charge = scope.world.table("charge").get(intent?.latest_charge ?? "");
  if (refunded > 0 && charge !== undefined) {
    const refund = refundCharge(scope, charge, { amount: refunded });
    note["refunds"] = [{ amount_refunded: refunded, refund: refund.id, type: "refund" }];
  }
  const customer = scope.world.table("customer").get(invoice.customer);
  if (credited > 0 && customer !== undefined) {
    note["customer_balance_transaction"] = moveBalance(scope, customer, -credited, {
      type: "credit_note",
      credit_note: note.id,
      currency: invoice.currency,
    }).id;
  }
  invoice.post_payment_credit_notes_amount += note.amount;
}

function adjust(invoice: Invoice, amount: number): void {
  invoice.pre_payment_credit_notes_amount += amount;
  invoice.amount_remaining -= amount;
}

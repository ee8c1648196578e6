// The till: takes one payment at a time on the chosen reader.

/** @import { Attempt } from "./attempts.js" */
/** @typedef {{ id: string, label: string, status: string | null }} Reader */

import { isFinal } from "./attempts.js";
import { startCustomer } from "./customer.js";
import { remember, showHistory } from "./history.js";
import { currencySymbol, formatAmount, parseAmount } from "./money.js";
import { element } from "./page.js";
import { hidePayment, showPayment } from "./payment.js";
import { Refused, call, pause } from "./server.js";

const sale = element("sale", HTMLFormElement);
const amount = element("amount", HTMLInputElement);
const order = element("order", HTMLInputElement);
const reader = element("reader", HTMLSelectElement);
const readerNote = element("reader-note", HTMLElement);
const charge = element("charge", HTMLButtonElement);
const cancel = element("cancel", HTMLButtonElement);
const problem = element("problem", HTMLElement);
const currency = element("till", HTMLElement).dataset["currency"] ?? "usd";

const simulated = document.getElementById("customer") !== null;
const chooseForCustomer = simulated ? startCustomer(report) : () => {};
/** @type {Reader[]} */
let readers = [];
/** @type {Attempt | null} */
let current = null;

/** @param {unknown} error */
function report(error) {
  problem.hidden = false;
  problem.textContent =
    error instanceof Refused ? error.message : "Something went wrong on this page. Reload it.";
  if (!(error instanceof Refused)) throw error;
}

function clearProblem() {
  problem.hidden = true;
}

// The sale

/** An order number that a day doesn't repeat: this page has no cash register behind it. */
function newOrder() {
  return `A-${new Date().toTimeString().slice(0, 8).replaceAll(":", "")}`;
}

async function loadReaders() {
  /** @type {{ readers: Reader[] }} */
  const answer = await call("GET", "/terminal/readers");
  readers = answer.readers;
  reader.replaceChildren(...readers.map(({ id, label }) => new Option(label, id)));
  const last = readers.find(({ id }) => id === sessionStorage.getItem("reader"));
  if (last) reader.value = last.id;
  showReader();
}

function showReader() {
  const chosen = readers.find(({ id }) => id === reader.value) ?? null;
  if (chosen) sessionStorage.setItem("reader", chosen.id);
  chooseForCustomer(chosen);
  readerNote.hidden = chosen !== null && chosen.status !== "offline";
  readerNote.textContent = chosen
    ? "Stripe hasn't heard from this reader for a while. You can try it all the same."
    : "This location has no reader yet. Register one in the Stripe Dashboard, then reload.";
  charge.disabled = chosen === null;
}

function showAmount() {
  const minor = parseAmount(amount.value, currency);
  amount.setCustomValidity(minor === null ? "Enter an amount, such as 12.50." : "");
  charge.textContent = minor === null ? "Charge" : `Charge ${formatAmount(minor, currency)}`;
}

/** @param {string} name of the order that the next payment is for */
function startSale(name) {
  current = null;
  sessionStorage.removeItem("attempt");
  hidePayment();
  sale.hidden = false;
  order.value = name;
  clearProblem();
  amount.focus();
  amount.select();
}

// The payment

/** @param {string} orderName @param {number} minor the amount in minor units */
async function pay(orderName, minor) {
  clearProblem();
  hidePayment();
  // The till names the attempt: a request that is sent twice is still one payment.
  const attempt = crypto.randomUUID();
  const what = { order: orderName, amount: minor, currency };
  const nothingYet = { state: "created", intent: null, failure: null, cancelRequestedAt: null };
  show({ ...what, ...nothingYet, id: attempt, reader: reader.value });
  cancel.disabled = true;
  try {
    const path = `/terminal/readers/${reader.value}/charge`;
    const started = await persistently(() => call("POST", path, { ...what, attempt }));
    cancel.disabled = false;
    await follow(started);
  } catch (error) {
    startSale(orderName);
    report(error);
  }
}

/** @param {Attempt} attempt */
function show(attempt) {
  current = attempt;
  sessionStorage.setItem("attempt", attempt.id);
  sale.hidden = true;
  showPayment(attempt);
}

/** Shows the attempt until it has ended. @param {Attempt} attempt */
async function follow(attempt) {
  let latest = attempt;
  show(latest);
  while (!isFinal(latest)) {
    await pause(500);
    latest = await persistently(() => call("GET", `/terminal/attempts/${attempt.id}`));
    if (current?.id !== attempt.id) return;
    show(latest);
  }
  remember(latest);
}

// Canceling leaves the order open. It takes the reader's answer, though; giving the order up doesn't.
async function cancelPayment() {
  if (!current) return;
  const body = current.cancelRequestedAt === null ? {} : { giveUpOrder: true };
  cancel.disabled = true;
  try {
    show(await call("POST", `/terminal/attempts/${current.id}/cancel`, body));
  } catch (error) {
    report(error);
  } finally {
    cancel.disabled = false;
  }
}

/**
 * Tries again as long as there is no answer, or none from Stripe (503).
 *
 * @template T
 * @param {() => Promise<T>} work
 */
async function persistently(work) {
  for (;;) {
    try {
      const result = await work();
      clearProblem();
      return result;
    } catch (error) {
      if (!(error instanceof Refused) || (error.status !== 0 && error.status !== 503)) throw error;
      report(error);
      await pause(2000);
    }
  }
}

sale.addEventListener("submit", (event) => {
  event.preventDefault();
  const minor = parseAmount(amount.value, currency);
  if (minor !== null) void pay(order.value.trim(), minor);
});
element("retry", HTMLButtonElement).addEventListener("click", () => {
  if (current) void pay(current.order, current.amount);
});
element("next", HTMLButtonElement).addEventListener("click", () => startSale(newOrder()));
cancel.addEventListener("click", () => void cancelPayment());
amount.addEventListener("input", showAmount);
reader.addEventListener("change", showReader);

element("symbol", HTMLElement).textContent = currencySymbol(currency);
order.value = newOrder();
showAmount();
showHistory();
try {
  await loadReaders();
  const last = sessionStorage.getItem("attempt");
  if (last !== null) {
    await follow(await persistently(() => call("GET", `/terminal/attempts/${last}`)));
  }
} catch (error) {
  startSale(newOrder());
  // A simulator that was started anew doesn't know what the one before it took.
  if (!(error instanceof Refused) || error.status !== 404) report(error);
}

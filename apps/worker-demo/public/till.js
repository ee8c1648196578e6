// The till: takes one payment at a time on the chosen reader.

import { startCustomer } from "./customer.js";
import { currencySymbol, formatAmount, parseAmount } from "./money.js";
import { Refused, call, element, pause } from "./server.js";
import { hint, isFinal, stateWords } from "./words.js";

/**
 * @typedef {object} Attempt what the bridge tells of one try at taking a payment
 * @property {string} id
 * @property {string} state
 * @property {string} reader
 * @property {string} order
 * @property {number} amount in minor units
 * @property {string} currency
 * @property {string | null} intent
 * @property {{ operator: string } | null} failure
 */

/** @typedef {{ id: string, label: string, status: string | null }} Reader */

const till = element("till", HTMLElement);
const sale = element("sale", HTMLFormElement);
const amount = element("amount", HTMLInputElement);
const order = element("order", HTMLInputElement);
const reader = element("reader", HTMLSelectElement);
const readerNote = element("reader-note", HTMLElement);
const charge = element("charge", HTMLButtonElement);
const payment = element("payment", HTMLElement);
const paymentState = element("payment-title", HTMLElement);
const paymentWords = element("payment-words", HTMLElement);
const steps = element("steps", HTMLOListElement);
const cancel = element("cancel", HTMLButtonElement);
const retry = element("retry", HTMLButtonElement);
const nextSale = element("next", HTMLButtonElement);
const problem = element("problem", HTMLElement);
const currency = till.dataset["currency"] ?? "usd";
const memory = sessionStorage;

const customer = document.getElementById("customer");
const chooseForCustomer = customer ? startCustomer(report) : () => {};
/** @type {Reader[]} */
let readers = [];
/** @type {Attempt | null} */
let current = null;

/** @param {unknown} error */
function report(error) {
  problem.textContent =
    error instanceof Refused ? error.message : "Something went wrong on this page. Reload it.";
  problem.hidden = false;
  if (!(error instanceof Refused)) throw error;
}

function clearProblem() {
  problem.hidden = true;
}

// Before the sale

/** An order number that a day doesn't repeat: this page has no cash register behind it. */
function newOrder() {
  return `A-${new Date().toTimeString().slice(0, 8).replaceAll(":", "")}`;
}

async function loadReaders() {
  /** @type {{ readers: Reader[] }} */
  const answer = await call("GET", "/terminal/readers");
  readers = answer.readers;
  reader.replaceChildren(...readers.map(({ id, label }) => new Option(label, id)));
  const remembered = memory.getItem("reader");
  if (readers.some(({ id }) => id === remembered)) reader.value = remembered ?? "";
  showReader();
}

function showReader() {
  const chosen = readers.find(({ id }) => id === reader.value) ?? null;
  if (chosen) memory.setItem("reader", chosen.id);
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

// The payment

/** @param {{ order: string, amount: number, currency: string }} what */
async function start(what) {
  clearProblem();
  steps.replaceChildren();
  // The till names the attempt: a request that is sent twice is still one payment.
  const attempt = crypto.randomUUID();
  const path = `/terminal/readers/${reader.value}/charge`;
  show({
    ...what,
    id: attempt,
    reader: reader.value,
    state: "created",
    intent: null,
    failure: null,
  });
  cancel.disabled = true;
  try {
    const started = await persistently(() => call("POST", path, { ...what, attempt }));
    cancel.disabled = false;
    await follow(started);
  } catch (error) {
    startOver(what.order);
    report(error);
  }
}

/**
 * Tries again as long as no answer comes.
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
      // 503: the bridge is there, Stripe isn't.
      if (!(error instanceof Refused) || (error.status !== 0 && error.status !== 503)) throw error;
      report(error);
      await pause(2000);
    }
  }
}

/** @param {Attempt} attempt */
async function follow(attempt) {
  show(attempt);
  let latest = attempt;
  while (!isFinal(latest.state)) {
    await pause(500);
    latest = await persistently(() => call("GET", `/terminal/attempts/${attempt.id}`));
    if (current?.id !== attempt.id) return;
    show(latest);
  }
  remember(latest);
}

/** @param {Attempt} attempt */
function show(attempt) {
  current = attempt;
  memory.setItem("attempt", attempt.id);
  const final = isFinal(attempt.state);
  sale.hidden = true;
  payment.hidden = false;
  if (!final) delete payment.dataset["outcome"];
  else payment.dataset["outcome"] = attempt.state === "succeeded" ? "good" : "bad";
  element("payment-amount", HTMLElement).textContent = formatAmount(
    attempt.amount,
    attempt.currency,
  );
  const isNews = addStep(attempt.state);
  setText(paymentState, stateWords(attempt.state));
  setText(paymentWords, hint(attempt));
  const ids = [attempt.order, attempt.intent, attempt.id].filter(Boolean);
  setText(element("payment-ids", HTMLElement), ids.join(" · "));
  cancel.hidden = final;
  retry.hidden = !final || attempt.state === "succeeded";
  nextSale.hidden = !final;
  // What had the focus may just have been hidden, and a keyboard would start from the top again.
  const elsewhere = customer?.contains(document.activeElement);
  if (isNews && !elsewhere) (!final ? paymentState : retry.hidden ? nextSale : retry).focus();
}

// A live region speaks whenever its text is set, even to the same words.
/** @param {HTMLElement} target @param {string} text */
function setText(target, text) {
  if (target.textContent !== text) target.textContent = text;
}

/**
 * Adds the state to the list, if it isn't the last one there. Gives whether it was added.
 *
 * @param {string} state
 */
function addStep(state) {
  const last = steps.lastElementChild;
  if (last instanceof HTMLElement && last.dataset["state"] === state) return false;
  last?.removeAttribute("aria-current");
  const item = document.createElement("li");
  item.dataset["state"] = state;
  item.setAttribute("aria-current", "step");
  item.classList.toggle("final", isFinal(state));
  const time = document.createElement("time");
  time.textContent = new Date().toTimeString().slice(0, 8);
  item.append(stateWords(state), time);
  steps.append(item);
  return true;
}

async function cancelPayment() {
  if (!current) return;
  cancel.disabled = true;
  try {
    show(await call("POST", `/terminal/attempts/${current.id}/cancel`));
  } catch (error) {
    report(error);
  } finally {
    cancel.disabled = false;
  }
}

/** @param {string} name of the order that the next payment is for */
function startOver(name) {
  current = null;
  memory.removeItem("attempt");
  steps.replaceChildren();
  payment.hidden = true;
  sale.hidden = false;
  order.value = name;
  clearProblem();
  amount.focus();
  amount.select();
}

// What this till took, until its tab is closed

/** @returns {Attempt[]} */
function remembered() {
  return JSON.parse(memory.getItem("history") ?? "[]");
}

/** @param {Attempt} attempt */
function remember(attempt) {
  const others = remembered().filter(({ id }) => id !== attempt.id);
  memory.setItem("history", JSON.stringify([attempt, ...others].slice(0, 8)));
  showHistory();
}

function showHistory() {
  const attempts = remembered();
  element("history", HTMLElement).hidden = attempts.length === 0;
  element("history-list", HTMLElement).replaceChildren(
    ...attempts.map((attempt) => {
      const item = document.createElement("li");
      const words = [
        attempt.order,
        formatAmount(attempt.amount, attempt.currency),
        stateWords(attempt.state),
      ];
      for (const text of words) {
        const part = document.createElement("span");
        part.textContent = text;
        item.append(part);
      }
      return item;
    }),
  );
}

// Everything together

sale.addEventListener("submit", (event) => {
  event.preventDefault();
  const minor = parseAmount(amount.value, currency);
  if (minor !== null) void start({ order: order.value.trim(), amount: minor, currency });
});
retry.addEventListener("click", () => {
  if (current)
    void start({ order: current.order, amount: current.amount, currency: current.currency });
});
cancel.addEventListener("click", () => void cancelPayment());
nextSale.addEventListener("click", () => startOver(newOrder()));
amount.addEventListener("input", showAmount);
reader.addEventListener("change", showReader);

element("symbol", HTMLElement).textContent = currencySymbol(currency);
order.value = newOrder();
showAmount();
showHistory();
try {
  await loadReaders();
  const unfinished = memory.getItem("attempt");
  if (unfinished !== null) {
    await follow(await persistently(() => call("GET", `/terminal/attempts/${unfinished}`)));
  }
} catch (error) {
  startOver(newOrder());
  report(error);
}

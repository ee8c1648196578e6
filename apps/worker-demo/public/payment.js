// The payment under way, as the person at the till sees it.

/** @import { Attempt } from "./attempts.js" */

import { isFinal, mayTryAgain } from "./attempts.js";
import { formatAmount } from "./money.js";
import { element, setText } from "./page.js";
import { hint, stateWords } from "./words.js";

const payment = element("payment", HTMLElement);
const state = element("payment-title", HTMLElement);
const steps = element("steps", HTMLOListElement);
const cancel = element("cancel", HTMLButtonElement);
const retry = element("retry", HTMLButtonElement);
const nextSale = element("next", HTMLButtonElement);

/** @param {Attempt} attempt */
export function showPayment(attempt) {
  const final = isFinal(attempt);
  payment.hidden = false;
  if (!final) delete payment.dataset["outcome"];
  else payment.dataset["outcome"] = attempt.state === "succeeded" ? "good" : "bad";
  const amount = formatAmount(attempt.amount, attempt.currency);
  setText(element("payment-amount", HTMLElement), amount);
  setText(state, stateWords(attempt.state));
  setText(element("payment-words", HTMLElement), hint(attempt));
  const ids = [attempt.order, attempt.intent, attempt.id].filter(Boolean);
  setText(element("payment-ids", HTMLElement), ids.join(" · "));
  setText(cancel, attempt.cancelRequestedAt === null ? "Cancel payment" : "Give up the order");
  cancel.hidden = final;
  retry.hidden = !mayTryAgain(attempt);
  nextSale.hidden = !final;
  if (addStep(attempt)) moveFocus(final);
}

export function hidePayment() {
  payment.hidden = true;
  steps.replaceChildren();
}

/** Adds the state to the list, if it isn't the last one there. @param {Attempt} attempt */
function addStep(attempt) {
  const last = steps.lastElementChild;
  if (last instanceof HTMLElement && last.dataset["state"] === attempt.state) return false;
  last?.removeAttribute("aria-current");
  const item = document.createElement("li");
  item.dataset["state"] = attempt.state;
  item.setAttribute("aria-current", "step");
  item.classList.toggle("final", isFinal(attempt));
  const time = document.createElement("time");
  time.textContent = new Date().toTimeString().slice(0, 8);
  item.append(stateWords(attempt.state), time);
  steps.append(item);
  return true;
}

// What had the focus may just have been hidden, and a keyboard would start from the top again.
/** @param {boolean} final */
function moveFocus(final) {
  const customer = document.getElementById("customer");
  if (customer?.contains(document.activeElement)) return;
  if (!final) state.focus();
  else if (retry.hidden) nextSale.focus();
  else retry.focus();
}

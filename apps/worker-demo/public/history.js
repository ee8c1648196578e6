// What this till has taken, until its tab is closed.

/** @import { Attempt } from "./attempts.js" */

import { formatAmount } from "./money.js";
import { element } from "./page.js";
import { stateWords } from "./words.js";

const kept = 8;

/** @returns {Attempt[]} the newest first */
function read() {
  return JSON.parse(sessionStorage.getItem("history") ?? "[]");
}

/** @param {Attempt} attempt that has ended */
export function remember(attempt) {
  const others = read().filter(({ id }) => id !== attempt.id);
  sessionStorage.setItem("history", JSON.stringify([attempt, ...others].slice(0, kept)));
  showHistory();
}

export function showHistory() {
  const attempts = read();
  element("history", HTMLElement).hidden = attempts.length === 0;
  element("history-list", HTMLElement).replaceChildren(...attempts.map(line));
}

/** @param {Attempt} attempt */
function line({ order, amount, currency, state }) {
  const item = document.createElement("li");
  for (const text of [order, formatAmount(amount, currency), stateWords(state)]) {
    const part = document.createElement("span");
    part.textContent = text;
    item.append(part);
  }
  return item;
}

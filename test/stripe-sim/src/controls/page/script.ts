/**
 * What the page does in the browser: asks for the state every second, and sends what its buttons
 * say. Plain JavaScript, because it is served as it stands. All text goes through `textContent`.
 */
export const script = `"use strict";
const $ = (id) => document.getElementById(id);
const parts = {};

function element(name, props, ...children) {
  const made = Object.assign(document.createElement(name), props);
  made.append(...children);
  return made;
}

async function ask(method, path, body) {
  const response = await fetch("/_sim/" + path, {
    method,
    headers: body === undefined ? {} : { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

function say(message, bad) {
  $("said").textContent = message;
  $("said").className = bad ? "bad" : "";
}

async function send(done, method, path, body) {
  try {
    await ask(method, path, body);
    say(done, false);
  } catch (error) {
    say(error.message, true);
  }
  await refresh();
}

const time = (ms) => new Date(ms).toLocaleTimeString([], { hour12: false });

function fill(id, rows) {
  const text = JSON.stringify(rows);
  if (parts[id] === text) return;
  parts[id] = text;
  $(id).closest("section").classList.toggle("filled", rows.length > 0);
  $(id).replaceChildren(...rows.map((cells) =>
    element("tr", {}, ...cells.map((cell) =>
      element("td", { className: cell.class || "", textContent: cell.text === undefined ? cell : cell.text }),
    )),
  ));
}

const grade = (status) => (status === null || status >= 500 ? "bad" : status >= 400 ? "warn" : "good");

function short(value) {
  const text = JSON.stringify(value);
  return text === "{}" ? "" : text.length > 160 ? text.slice(0, 160) + "…" : text;
}

const cards = [
  ["visa", "Visa"], ["mastercard", "Mastercard"], ["amex", "Amex"], ["interac", "Interac"],
  ["visa_debit", "Visa debit"], ["chargeDeclined", "Declined"],
  ["chargeDeclinedInsufficientFunds", "Insufficient funds"], ["chargeDeclinedExpiredCard", "Expired"],
];

const readers = new Map();

function readerCard(id) {
  const title = element("h3", {});
  const facts = element("p", {});
  const screen = element("p", { className: "screen" });
  const card = element("select", {}, ...cards.map(([value, text]) => element("option", { value, textContent: text })));
  const tip = element("input", { type: "number", min: "0", placeholder: "0" });
  const move = (done, gesture, body) => send(done, "POST", "readers/" + id + "/" + gesture, body || {});
  const button = (text, act) => element("button", { type: "button", textContent: text, onclick: act });
  const buttons = {
    tap: button("Tap", () => move("Tapped.", "tap", { card: card.value, amountTip: Number(tip.value) || 0 })),
    decline: button("Decline", () => move("Declined.", "decline")),
    cancel: button("Customer cancels", () => move("Canceled by the customer.", "cancel")),
    answer: button("Answer the forms", () => move("Answered.", "answer")),
    plug: button("Unplug", () => {
      const plugged = buttons.plug.dataset.plugged === "true";
      return move(plugged ? "Unplugged." : "Plugged in.", plugged ? "unplug" : "plug");
    }),
    lose: button("Lose the next result", () => move("The next result won't be heard.", "lose_connection")),
  };
  const tips = element("label", { textContent: "Tip, minor units " }, tip);
  const article = element("article", {}, title, facts, screen,
    element("div", { className: "row" }, element("label", { textContent: "Card " }, card), tips, buttons.tap, buttons.decline),
    element("div", { className: "row" }, buttons.cancel, buttons.answer, buttons.plug, buttons.lose),
  );
  const update = ({ asks, busy, cancelable, plugged, reader, takesTip }) => {
    const { action } = reader;
    title.textContent = reader.label + " ";
    title.append(element("code", { textContent: id }));
    facts.textContent = reader.device_type + " · " + reader.status + (plugged ? "" : " · unplugged") + (busy ? " · busy" : "");
    screen.textContent = asks === "card" ? "Present a card" : asks === "inputs" ? "Forms"
      : action === null ? "Idle" : action.type + ": " + action.status + (action.failure_code ? " (" + action.failure_code + ")" : "");
    for (const one of [buttons.tap, buttons.decline]) one.disabled = asks !== "card";
    tips.hidden = asks === "card" && !takesTip;
    buttons.cancel.disabled = !cancelable;
    buttons.answer.disabled = asks !== "inputs";
    buttons.plug.textContent = plugged ? "Unplug" : "Plug in";
    buttons.plug.dataset.plugged = String(plugged);
  };
  return { article, update };
}

function showReaders(list) {
  $("readers").closest("section").classList.toggle("filled", list.length > 0);
  const ids = new Set(list.map(({ id }) => id));
  for (const [id, { article }] of readers) if (!ids.has(id)) { article.remove(); readers.delete(id); }
  for (const one of list) {
    if (!readers.has(one.id)) {
      readers.set(one.id, readerCard(one.id));
      $("readers").append(readers.get(one.id).article);
    }
    readers.get(one.id).update(one);
  }
}

const commands = "POST /v1/terminal/readers/*";
const error = (status, type, message, fields, headers) => ({ kind: "error", when: "before", status, type, message, fields, headers });
const presets = [
  ["Connection breaks before the effect", "request", "POST *", { kind: "reset", when: "before" }],
  ["Answer is lost after the effect", "request", "POST *", { kind: "reset", when: "after" }],
  ["Body is cut off", "request", "*", { kind: "truncate" }],
  ["Body stalls", "request", "*", { kind: "stall" }],
  ["Five seconds of latency", "request", "*", { kind: "latency", ms: 5000 }],
  ["500 after the effect", "request", "POST *", { ...error(500, "api_error", "An unknown error occurred."), when: "after" }],
  ["502 page of a proxy", "request", "*", { kind: "proxy", when: "before", status: 502 }],
  ["429 rate limit", "request", "*", error(429, "invalid_request_error", "Request rate limit exceeded.", { code: "rate_limit" }, { "retry-after": "1" })],
  ["409 key in use", "request", "POST *", error(409, "idempotency_error", "Another request with the same idempotency key is in progress.", { code: "idempotency_key_in_use" })],
  ["Reader times out, but heard it", "request", commands, { ...error(400, "invalid_request_error", "The reader didn't answer in time.", { code: "terminal_reader_timeout" }), when: "after" }],
  ["Reader is busy", "request", commands, error(400, "invalid_request_error", "The reader is busy.", { code: "terminal_reader_busy" })],
  ["Reader is offline", "request", commands, error(400, "invalid_request_error", "The reader is offline.", { code: "terminal_reader_offline" })],
  ["Reader unplugged in mid-payment", "reader", "*", { kind: "unplug", when: "authorizing" }],
  ["Result isn't heard (connection_error)", "reader", "*", { kind: "connection_error" }],
  ["Customer cancels after 3 s", "reader", "*", { kind: "cancel", ms: 3000 }],
  ["Slow card, 8 s", "reader", "*", { kind: "slow", ms: 8000 }],
  ["Webhook is lost", "event", "*", { kind: "lose" }],
  ["Webhook is late, 30 s", "event", "*", { kind: "delay", ms: 30000 }],
  ["Webhook arrives twice", "event", "*", { kind: "duplicate" }],
  ["Webhook is overtaken", "event", "*", { kind: "reorder" }],
  ["Webhook is wrongly signed", "event", "*", { kind: "forge" }],
];

const plan = $("plan");
plan.preset.append(...presets.map(([text], value) => element("option", { value, textContent: text })));
const suggest = () => { plan.on.value = presets[plan.preset.value][2]; };
plan.preset.addEventListener("change", suggest);
suggest();
plan.addEventListener("submit", (event) => {
  event.preventDefault();
  const [, strikes, , fault] = presets[plan.preset.value];
  send("Planned.", "POST", "faults", {
    strikes, fault, on: plan.on.value,
    ...(plan.times.value ? { times: Number(plan.times.value) } : {}),
    ...(plan.chance.value ? { probability: Number(plan.chance.value) / 100 } : {}),
  });
});

function showFaults({ requests, events, readers: onReaders }) {
  const all = [...requests, ...events, ...onReaders].sort((one, other) => one.id - other.id);
  const text = JSON.stringify(all);
  if (parts.faults === text) return;
  parts.faults = text;
  $("faults").closest("section").classList.toggle("filled", all.length > 0);
  $("faults").replaceChildren(...all.map(({ id, on, fault, left, struck, probability }) => {
    const { kind, ...details } = fault;
    const name = details.fields && details.fields.code ? details.fields.code : kind;
    const note = (probability < 1 ? Math.round(probability * 100) + " %, " : "") + "struck " + struck + (left === null ? "" : ", " + left + " left");
    return element("li", { className: left === 0 ? "done" : "" },
      element("span", {}, element("strong", { textContent: name + " " }), element("code", { textContent: on }), " " + note),
      element("button", { type: "button", textContent: "Remove", ariaLabel: "Remove " + name + " on " + on,
        onclick: () => send("Removed.", "DELETE", "faults/" + id) }),
    );
  }));
}

$("advance").addEventListener("submit", (event) => {
  event.preventDefault();
  send("Advanced.", "POST", "clock", { ms: Number($("advance").seconds.value) * 1000 });
});

async function refresh() {
  let state;
  try {
    state = await ask("GET", "state");
  } catch {
    say("The simulator doesn't answer.", true);
    return;
  }
  if ($("said").textContent === "The simulator doesn't answer.") say("", false);
  $("clock").textContent = new Date(state.now).toLocaleString() + (state.clock === "virtual" ? " (stands still)" : "");
  $("advance").hidden = state.clock !== "virtual";
  showReaders(state.readers);
  showFaults(state.faults);
  fill("requests", state.requests.map((one) => [
    time(one.at),
    { text: one.status === null ? "broken" : String(one.status), class: grade(one.status) },
    { text: one.method + " " + one.path, class: "code" },
    { text: short(one.params), class: "code" },
    { text: one.faults.join(", "), class: "warn" },
  ]));
  fill("events", state.events.map(({ event, deliveries }) => [
    time(event.created * 1000),
    event.type,
    { text: (event.data.object.id || ""), class: "code" },
    { text: deliveries.map(({ status }) => (status === null ? "no answer" : status)).join(", "), class: deliveries.length ? grade(deliveries[deliveries.length - 1].status) : "" },
  ]));
  fill("ledger", state.ledger.map((one) => [
    { text: one.paymentIntent, class: "code" }, one.status,
    ...[one.authorized, one.captured, one.refunded].map((amount) => amount + " " + one.currency),
    { text: one.approvedCharges + " of " + one.charges, class: one.approvedCharges > 1 ? "bad" : "" },
  ]));
}

async function watch() {
  if (!document.hidden) await refresh();
  setTimeout(watch, 1000);
}
watch();
`;

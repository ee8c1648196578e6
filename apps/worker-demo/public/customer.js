// The customer's side of the counter: exists on the simulator only.

import { element, setText } from "./page.js";
import { call, pause } from "./server.js";

/**
 * Starts the customer's panel. Gives a function that says which reader it stands at.
 *
 * @param {(error: unknown) => void} report
 * @returns {(reader: { id: string, label: string } | null) => void}
 */
export function startCustomer(report) {
  const panel = element("customer", HTMLElement);
  const display = element("display", HTMLElement);
  const name = element("display-name", HTMLElement);
  const card = element("card", HTMLSelectElement);
  const tap = element("tap", HTMLButtonElement);
  const walkAway = element("walk-away", HTMLButtonElement);
  const plug = element("plug", HTMLButtonElement);
  const device = panel.querySelector(".device");
  /** @type {string | null} */
  let reader = null;
  let plugged = true;

  /** @param {{ text: string, waiting: boolean, cancelable: boolean, plugged: boolean }} shown */
  function show(shown) {
    plugged = shown.plugged;
    setText(display, shown.text);
    device?.setAttribute("data-online", String(plugged));
    tap.disabled = !shown.waiting;
    walkAway.disabled = !shown.cancelable;
    plug.disabled = false;
    plug.textContent = plugged ? "Unplug reader" : "Plug reader in";
    plug.setAttribute("aria-pressed", String(!plugged));
  }

  /** @param {string} act @param {object} [body] */
  async function doAs(act, body = {}) {
    if (reader === null) return;
    try {
      show(await call("POST", `/simulator/readers/${reader}/${act}`, body));
    } catch (error) {
      report(error);
    }
  }

  tap.addEventListener("click", () => doAs("tap", { card: card.value }));
  walkAway.addEventListener("click", () => doAs("cancel"));
  plug.addEventListener("click", () => doAs(plugged ? "unplug" : "plug"));

  async function refresh() {
    const asked = reader;
    if (asked === null || document.hidden) return;
    const shown = await call("GET", `/simulator/readers/${asked}`);
    if (asked === reader) show(shown);
  }

  async function watch() {
    for (;;) {
      try {
        await refresh();
        await pause(500);
      } catch (error) {
        report(error);
        await pause(3000);
      }
    }
  }
  void watch();

  return (chosen) => {
    reader = chosen?.id ?? null;
    name.textContent = chosen?.label ?? "";
    for (const button of [tap, walkAway, plug]) button.disabled = true;
    refresh().catch(report);
  };
}

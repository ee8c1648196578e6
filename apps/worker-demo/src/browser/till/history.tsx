import type { OrderView } from "@tillwire/terminal-bridge/pos";
import { formatAmount } from "../money.ts";
import type { TillModel } from "./model.ts";
import type { Sale } from "./sales.ts";
import type { TillState } from "./state.ts";

interface HistoryProps {
  readonly model: TillModel;
  readonly state: TillState;
}

/** The sales of this till, the newest first. */
export function HistoryView({ model, state }: HistoryProps) {
  const sales = state.sales.filter(({ attempt }) => attempt !== null);
  return (
    <section class="card" aria-labelledby="history-title">
      <h2 id="history-title">On this till</h2>
      {sales.length === 0 ? <p class="soft">No payment was taken here yet.</p> : null}
      <ul class="history">
        {sales.map((sale) => (
          <li key={sale.order}>
            <button type="button" onClick={() => void model.openSale(sale.order)}>
              <span class="history-order">
                <span class="number">Order {sale.order}</span>
                <span class="note">{new Date(sale.at).toLocaleTimeString()}</span>
              </span>
              <span class="number">
                {formatAmount(state.orders[sale.order]?.amount ?? sale.total, sale.currency)}
              </span>
              <SalePill sale={sale} state={state} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SalePill({ sale, state }: { readonly sale: Sale; readonly state: TillState }) {
  const order = state.orders[sale.order];
  if (!order) return <span class="pill">…</span>;
  const { words, tone } = orderWords(order);
  return (
    <span class="pill" data-tone={tone}>
      {words}
    </span>
  );
}

function orderWords({ state, attempt, amount, refunded }: OrderView) {
  if (state === "canceled") return { words: "Given up", tone: "bad" };
  if (state === "open") {
    return attempt === null
      ? { words: "Not paid", tone: "bad" }
      : { words: "Under way", tone: "wait" };
  }
  if (refunded === 0) return { words: "Paid", tone: "good" };
  return refunded === amount
    ? { words: "Refunded", tone: "warn" }
    : { words: "Partly refunded", tone: "warn" };
}

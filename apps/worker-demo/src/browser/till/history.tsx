import type { AttemptView } from "@tillwire/terminal-bridge/pos";
import { formatAmount } from "../money.ts";
import { stateWords, toneOf } from "../words.ts";
import type { TillModel } from "./model.ts";
import { takenOf } from "./taken.ts";
import type { Taken } from "./taken.ts";
import type { TillState } from "./state.ts";

interface HistoryProps {
  readonly model: TillModel;
  readonly state: TillState;
}

/** What this location's tills have taken, the newest first. */
export function HistoryView({ model, state }: HistoryProps) {
  const taken = state.history === null ? null : takenOf(state.history);
  return (
    <section class="card" aria-labelledby="history-title">
      <h2 id="history-title">Payments of this shop</h2>
      {taken?.length === 0 ? <p class="soft">None was taken yet.</p> : null}
      {taken === null ? <p class="soft">Looking…</p> : null}
      <ul class="history">
        {(taken ?? []).map((one) => (
          <li key={one.order}>
            <button type="button" onClick={() => void model.openPayment(one.payment)}>
              <span class="history-order">
                <span class="number">{one.order}</span>
                <span class="note">
                  {new Date(one.payment.createdAt).toLocaleTimeString()} · {one.payment.holder}
                </span>
              </span>
              <span class="number">{amountOf(one.payment)}</span>
              <OutcomePill taken={one} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OutcomePill({ taken }: { readonly taken: Taken }) {
  const { payment, refunded } = taken;
  if (refunded > 0) {
    return (
      <span class="pill" data-tone="warn">
        {refunded === payment.payment?.amount ? "Refunded" : "Partly refunded"}
      </span>
    );
  }
  return (
    <span class="pill" data-tone={toneOf(payment.state)}>
      {stateWords(payment.state)}
    </span>
  );
}

function amountOf({ payment, amount, currency }: AttemptView): string {
  return formatAmount(payment?.amount ?? amount ?? 0, currency ?? "usd");
}

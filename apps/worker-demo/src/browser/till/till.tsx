import { useEffect, useRef } from "hono/jsx/dom";
import { CustomerPanel } from "../reader/customer-panel.tsx";
import { mediaShared, useShared } from "../shared-state.ts";
import { hintOf, stateWords } from "../words.ts";
import { HistoryView } from "./history.tsx";
import type { TillModel } from "./model.ts";
import { PairingView } from "./pairing.tsx";
import { PaymentView } from "./payment.tsx";
import { SaleView } from "./sale.tsx";
import type { TillState } from "./state.ts";

interface TillProps {
  readonly model: TillModel;
  readonly simulated: boolean;
}

/** Where there is room, the customer's reader stands beside the till; it has a page of its own too. */
const roomForCustomer = mediaShared("(min-width: 80rem)");

/** The whole till. */
export function TillView({ model, simulated }: TillProps) {
  const state = useShared(model.state);
  const { phase, reader, readers, problem } = state;
  const withCustomer = useShared(roomForCustomer) && simulated;
  return (
    <>
      <p class="visually-hidden" role="status">
        {announcementOf(state)}
      </p>
      <div role="alert" class="problems">
        {problem === null ? null : (
          <p class="notice" data-tone="bad">
            {problem}
          </p>
        )}
      </div>
      {phase === "ready" ? (
        <div class={withCustomer ? "counter with-customer" : "counter"} key="counter">
          <section class="till" aria-label="Till">
            <TillHead model={model} state={state} />
            <Screen model={model} state={state} linkReader={simulated && !withCustomer} />
          </section>
          {simulated ? (
            <CustomerPanel
              reader={withCustomer && readers !== null ? reader : null}
              aside
              hidden={!withCustomer}
            />
          ) : null}
        </div>
      ) : null}
      {phase === "unpaired" ? (
        <PairingView model={model} simulated={simulated} key="pairing" />
      ) : null}
      {phase === "opening" ? (
        <p class="opening" key="opening">
          Opening the till…
        </p>
      ) : null}
    </>
  );
}

interface ScreenProps {
  readonly model: TillModel;
  readonly state: TillState;
  /** Whether to lead to the customer's reader. */
  readonly linkReader: boolean;
}

function Screen({ model, state, linkReader }: ScreenProps) {
  if (state.screen === "payment" && state.payment) {
    return <PaymentView model={model} payment={state.payment} state={state} key="payment" />;
  }
  if (state.screen === "history") return <HistoryView model={model} state={state} key="history" />;
  return <SaleView model={model} state={state} linkReader={linkReader} key="sale" />;
}

function TillHead({ model, state }: { readonly model: TillModel; readonly state: TillState }) {
  const { shop, device, screen, online } = state;
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(screen);
  useEffect(() => {
    // What had the focus has gone with the screen before; a payment takes the focus by itself.
    if (before.current !== screen && screen !== "payment") title.current?.focus();
    before.current = screen;
  }, [screen]);
  const onHistory = screen === "history";
  return (
    <div class="till-head">
      <div>
        <h1 tabindex={-1} ref={title}>
          {shop?.name ?? "Till"}
        </h1>
        <p class="note">{device?.name}</p>
      </div>
      {online ? null : (
        <p class="pill" data-tone="warn">
          Offline
        </p>
      )}
      {screen === "payment" ? null : (
        <button
          class="secondary"
          type="button"
          onClick={() => (onHistory ? model.backToSale() : void model.showHistory())}
        >
          {onHistory ? "Back to the sale" : "History"}
        </button>
      )}
    </div>
  );
}

/** What a screen reader says by itself, whatever has the focus. */
function announcementOf({ payment, said, online }: TillState): string {
  const line = online ? "" : "The till is offline. ";
  if (!payment) return line + said;
  const { attempt, steps } = payment;
  const words = stateWords(steps.at(-1)?.state ?? "created");
  return `${line}${words}. ${attempt ? hintOf(attempt) : ""}`;
}

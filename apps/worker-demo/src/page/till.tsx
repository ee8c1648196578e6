import { testCards } from "../simulator/test-cards.ts";
import { Layout } from "./layout.tsx";

interface TillProps {
  readonly shop: string;
  readonly currency: string;
  readonly simulated: boolean;
}

/** The till: one reader, one amount, one payment at a time. `public/till.js` brings it to life. */
export function TillPage({ shop, currency, simulated }: TillProps) {
  return (
    <Layout
      title={`Till · ${shop}`}
      page="till"
      simulated={simulated}
      styles={["/till.css"]}
      script="/till.js"
    >
      <header class="bar">
        <p class="bar-shop">{shop}</p>
        {simulated ? null : (
          <form method="post" action="/session/end">
            <button class="quiet" type="submit">
              Sign out
            </button>
          </form>
        )}
      </header>
      <main class={simulated ? "columns" : "columns alone"} id="till" data-currency={currency}>
        <section class="card" aria-labelledby="till-title">
          <h1 id="till-title">Till</h1>
          <form id="sale" class="stack" autocomplete="off">
            <label class="field amount">
              <span>Amount</span>
              <span class="amount-box">
                <span id="symbol" aria-hidden="true" />
                <input id="amount" name="amount" inputmode="decimal" value="12.50" required />
              </span>
            </label>
            <div class="pair">
              <label class="field">
                <span>Order</span>
                <input id="order" name="order" maxlength={100} required />
              </label>
              <label class="field">
                <span>Reader</span>
                <select id="reader" name="reader" required />
              </label>
            </div>
            <p id="reader-note" class="note" hidden />
            <button id="charge" class="primary" type="submit" disabled>
              Charge
            </button>
          </form>

          <section id="payment" class="payment" aria-labelledby="payment-title" hidden>
            <p id="payment-amount" class="payment-amount" />
            <div role="status">
              <h2 id="payment-title" class="payment-state" tabindex={-1} />
              <p id="payment-words" class="payment-words" />
            </div>
            <ol id="steps" class="steps" />
            <div class="actions">
              <button id="cancel" class="secondary" type="button">
                Cancel payment
              </button>
              <button id="retry" class="primary" type="button" hidden>
                Try again
              </button>
              <button id="next" class="secondary" type="button" hidden>
                New sale
              </button>
            </div>
            <p id="payment-ids" class="ids" />
          </section>

          <section id="history" class="history" aria-labelledby="history-title" hidden>
            <h2 id="history-title">On this till</h2>
            <ul id="history-list" />
          </section>
        </section>

        {simulated ? <Customer /> : null}
      </main>
      <p id="problem" class="problem" role="alert" hidden />
    </Layout>
  );
}

/** The other side of the counter, on the simulator: a reader, and what a customer can do with it. */
function Customer() {
  return (
    <section class="card customer" id="customer" aria-labelledby="customer-title">
      <h1 id="customer-title">Customer</h1>
      <div class="device">
        <div class="device-screen">
          <p id="display-name" class="device-name" />
          <p id="display" class="device-text" role="status" />
        </div>
        <div class="device-slot" aria-hidden="true" />
      </div>
      <label class="field">
        <span>Card</span>
        <select id="card">
          {testCards.map((card) => (
            <option value={card.number}>{card.name}</option>
          ))}
        </select>
      </label>
      <button id="tap" class="primary" type="button" disabled>
        Tap card
      </button>
      <div class="actions even">
        <button id="walk-away" class="secondary" type="button" disabled>
          Press cancel
        </button>
        <button id="plug" class="secondary" type="button" aria-pressed="false" disabled>
          Unplug reader
        </button>
      </div>
      <p class="note">
        This side exists on the simulator only. The test card numbers are Stripe's own; no money
        moves.
      </p>
    </section>
  );
}

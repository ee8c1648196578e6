import { useEffect, useRef } from "hono/jsx/dom";
import { products } from "../../catalogue.ts";
import type { Product } from "../../catalogue.ts";
import type { OrderView } from "../../storefront/view.ts";
import { formatAmount } from "../money.ts";
import { useShared } from "../shared-state.ts";
import { countOf, subtotalOf } from "../till/cart.ts";
import { cards } from "./model.ts";
import type { StorefrontModel, StorefrontState } from "./model.ts";

/** As the catalogue's prices are meant; what is paid, the shop says. */
const currency = "usd";

interface ViewProps {
  readonly model: StorefrontModel;
}

interface PartProps extends ViewProps {
  readonly state: StorefrontState;
}

export function StorefrontView({ model }: ViewProps) {
  const state = useShared(model.state);
  if (state.phase === "loading") return <p class="soft">Opening the shop…</p>;
  if (state.phase === "paid" && state.order !== null) {
    return <Receipt order={state.order} model={model} />;
  }
  return (
    <div class="shop">
      <Products model={model} state={state} />
      <Checkout model={model} state={state} />
      {state.basket.length === 0 ? null : (
        <a class="button primary to-basket" href="#checkout">
          Basket: {formatAmount(subtotalOf(state.basket), currency)}
        </a>
      )}
    </div>
  );
}

function Products({ model, state }: PartProps) {
  const groups = [...new Set(products.map(({ group }) => group))];
  return (
    <div class="stack">
      <h1>Order online</h1>
      {groups.map((group) => (
        <section class="stack" aria-label={group} key={group}>
          <h2>{group}</h2>
          <ul class="goods">
            {products
              .filter((product) => product.group === group)
              .map((product) => (
                <Good key={product.id} product={product} model={model} state={state} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Good({ product, model, state }: PartProps & { readonly product: Product }) {
  const { id, name, price } = product;
  const quantity = state.basket.find((line) => line.id === id)?.quantity ?? 0;
  const busy = state.phase !== "choosing";
  return (
    <li class="good">
      <span class="good-name">{name}</span>
      <span class="soft number">{formatAmount(price, currency)}</span>
      <span class="stepper">
        <button
          type="button"
          class="secondary"
          aria-label={`One ${name} less`}
          disabled={busy || quantity === 0}
          onClick={() => model.choose(id, quantity - 1)}
        >
          −
        </button>
        <span class="number">{quantity}</span>
        <button
          type="button"
          class="secondary"
          aria-label={`One ${name} more`}
          disabled={busy}
          onClick={() => model.choose(id, quantity + 1)}
        >
          +
        </button>
      </span>
    </li>
  );
}

function Checkout({ model, state }: PartProps) {
  const { basket, card, phase, problem } = state;
  const busy = phase !== "choosing";
  const total = formatAmount(subtotalOf(basket), currency);
  return (
    <form
      id="checkout"
      class="card checkout"
      aria-labelledby="checkout-title"
      aria-busy={busy}
      onSubmit={(event: Event) => {
        event.preventDefault();
        void model.pay();
      }}
    >
      <h2 id="checkout-title">Your basket</h2>
      {basket.length === 0 ? <p class="soft">Nothing in it yet.</p> : null}
      <ul class="lines">
        {basket.map(({ id, name, price, quantity }) => (
          <li key={id}>
            <span>
              {quantity} × {name}
            </span>
            <span class="number">{formatAmount(price * quantity, currency)}</span>
          </li>
        ))}
      </ul>
      <label class="field">
        <span>Test card</span>
        <select
          disabled={busy}
          value={card}
          onChange={(event: Event) => {
            if (event.target instanceof HTMLSelectElement) model.payWith(event.target.value);
          }}
        >
          {cards.map(({ id, name }) => (
            <option key={id} value={id} selected={id === card}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div role="alert">
        {problem === null ? null : (
          <p class="notice" data-tone="bad">
            {problem}
          </p>
        )}
      </div>
      <button class="primary" type="submit" disabled={busy || basket.length === 0}>
        {busy ? "Paying…" : `Pay ${total}`}
      </button>
      <p class="visually-hidden" role="status">
        {busy ? "The payment is on its way." : `${countOf(basket)} in the basket, ${total}`}
      </p>
      <p class="note">No real money moves: these are Stripe’s test cards.</p>
    </form>
  );
}

function Receipt({ order, model }: ViewProps & { readonly order: OrderView }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const by = order.confirmedBy === "webhook" ? "Stripe’s webhook" : "Stripe, when this page asked";
  return (
    <section class="card receipt" aria-labelledby="receipt-title">
      <p class="pill" data-tone="good">
        Paid
      </p>
      <h1 id="receipt-title" tabindex={-1} ref={title}>
        Thank you! {formatAmount(order.amount, order.currency)}
      </h1>
      <ul class="lines">
        {order.lines.map(({ product, name, price, quantity }) => (
          <li key={product}>
            <span>
              {quantity} × {name}
            </span>
            <span class="number">{formatAmount(price * quantity, order.currency)}</span>
          </li>
        ))}
      </ul>
      <p class="note">
        Order <span class="mono">{order.order}</span>, confirmed by {by}.
      </p>
      <button class="primary" type="button" onClick={() => model.again()}>
        Order something else
      </button>
    </section>
  );
}

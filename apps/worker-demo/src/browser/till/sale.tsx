import { useState } from "hono/jsx/dom";
import { products } from "../../catalogue.ts";
import type { Product } from "../../catalogue.ts";
import { formatAmount, parseAmount } from "../money.ts";
import { addToCart, setQuantity, subtotalOf, tipOf, totalOf } from "./cart.ts";
import type { CartLine, Tip } from "./cart.ts";
import type { TillModel } from "./model.ts";
import { ReaderPicker } from "./reader-picker.tsx";
import type { TillState } from "./state.ts";

interface SaleProps {
  readonly model: TillModel;
  readonly state: TillState;
  /** Whether to lead to the customer's reader. */
  readonly linkReader: boolean;
}

/** What there is to buy, and what is bought. */
export function SaleView({ model, state, linkReader }: SaleProps) {
  const currency = state.shop?.currency ?? "usd";
  return (
    <div class="sale">
      <Catalogue model={model} state={state} currency={currency} />
      <Basket model={model} state={state} currency={currency} linkReader={linkReader} />
    </div>
  );
}

interface PartProps {
  readonly model: TillModel;
  readonly state: TillState;
  readonly currency: string;
}

function Catalogue({ model, state, currency }: PartProps) {
  const groups = [...new Set(products.map(({ group }) => group))];
  const add = ({ id, name, price }: Product): void =>
    model.changeCart(addToCart(state.cart, { id, name, price }));
  return (
    <div class="catalogue">
      {groups.map((group) => (
        <section aria-label={group} key={group}>
          <h2>{group}</h2>
          <ul class="products">
            {products
              .filter((product) => product.group === group)
              .map((product) => (
                <li key={product.id}>
                  <button class="product" type="button" onClick={() => add(product)}>
                    <span>{product.name}</span>
                    <span class="soft number">{formatAmount(product.price, currency)}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <OtherAmount model={model} state={state} currency={currency} />
    </div>
  );
}

/** For what has no button. */
function OtherAmount({ model, state, currency }: PartProps) {
  const [text, setText] = useState("");
  const amount = parseAmount(text, currency);
  function add(event: Event): void {
    event.preventDefault();
    if (amount === null) return;
    const line = { id: `amount-${amount}`, name: "Other amount", price: amount };
    model.changeCart(addToCart(state.cart, line));
    setText("");
  }
  return (
    <form class="other-amount" onSubmit={add}>
      <label class="field">
        <span>Other amount</span>
        <input
          name="amount"
          inputmode="decimal"
          autocomplete="off"
          placeholder={formatAmount(0, currency)}
          value={text}
          onInput={({ target }: Event) => {
            if (target instanceof HTMLInputElement) setText(target.value);
          }}
        />
      </label>
      <button class="secondary" type="submit" disabled={amount === null}>
        Add
      </button>
    </form>
  );
}

function Basket({
  model,
  state,
  currency,
  linkReader,
}: PartProps & { readonly linkReader: boolean }) {
  const { cart, tip, order, reader } = state;
  const total = formatAmount(totalOf(cart, tip), currency);
  return (
    <form
      class="card basket"
      aria-label="Cart"
      onSubmit={(event: Event) => {
        event.preventDefault();
        void model.charge();
      }}
    >
      <div class="row apart">
        <h2>Cart</h2>
        <p class="note number">Order {order}</p>
        <button
          class="quiet"
          type="button"
          disabled={cart.length === 0}
          onClick={() => model.newSale()}
        >
          Clear
        </button>
      </div>
      {cart.length === 0 ? (
        <p class="basket-empty">Nothing yet. Tap what the customer buys.</p>
      ) : (
        <ul class="lines">
          {cart.map((line) => (
            <Line model={model} state={state} line={line} currency={currency} key={line.id} />
          ))}
        </ul>
      )}
      <TipPicker model={model} state={state} currency={currency} />
      <dl class="totals number">
        {tipOf(cart, tip) === 0 ? null : (
          <>
            <div>
              <dt>Subtotal</dt>
              <dd>{formatAmount(subtotalOf(cart), currency)}</dd>
            </div>
            <div>
              <dt>Tip</dt>
              <dd>{formatAmount(tipOf(cart, tip), currency)}</dd>
            </div>
          </>
        )}
        <div class="total">
          <dt>Total</dt>
          <dd>{total}</dd>
        </div>
      </dl>
      <ReaderPicker model={model} state={state} linkReader={linkReader} />
      <button
        id="charge"
        class="primary wide charge"
        type="submit"
        disabled={cart.length === 0 || reader === null}
      >
        {cart.length === 0 ? "Charge" : `Charge ${total}`}
      </button>
    </form>
  );
}

function Line({ model, state, line, currency }: PartProps & { readonly line: CartLine }) {
  const { id, name, price, quantity } = line;
  const set = (wanted: number): void => model.changeCart(setQuantity(state.cart, id, wanted));
  return (
    <li class="line">
      <span class="line-name">{name}</span>
      <span class="quantity">
        <button type="button" aria-label={`One ${name} less`} onClick={() => set(quantity - 1)}>
          −
        </button>
        <span class="number">{quantity}</span>
        <button type="button" aria-label={`One ${name} more`} onClick={() => set(quantity + 1)}>
          +
        </button>
      </span>
      <span class="line-price number">{formatAmount(price * quantity, currency)}</span>
    </li>
  );
}

const tips: readonly { readonly tip: Tip; readonly label: string }[] = [
  { tip: 0, label: "None" },
  { tip: 10, label: "10%" },
  { tip: 15, label: "15%" },
  { tip: 20, label: "20%" },
  { tip: "on_reader", label: "Ask on the reader" },
];

function TipPicker({ model, state }: PartProps) {
  return (
    <fieldset class="choices">
      <legend>Tip</legend>
      {tips.map(({ tip, label }) => (
        <label class="choice" key={String(tip)}>
          <input
            type="radio"
            name="tip"
            value={String(tip)}
            checked={state.tip === tip}
            onChange={() => model.chooseTip(tip)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { useRef, useState } from "hono/jsx/dom";
import type { OrderView } from "@tillwire/terminal-bridge/pos";
import { formatAmount, parseAmount, writeAmount } from "../money.ts";
import type { TillModel } from "./model.ts";

interface RefundProps {
  readonly model: TillModel;
  readonly order: OrderView;
  /** Whether a refund is under way. */
  readonly busy: boolean;
  /** Whether whoever paired this till may refund. */
  readonly allowed: boolean;
}

/** Gives back all of it, or a part. */
export function RefundView({ model, order, busy, allowed }: RefundProps) {
  const { currency, refunded } = order;
  const left = (order.amount ?? 0) - refunded;
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const section = useRef<HTMLElement>(null);
  const amount = parseAmount(text, currency);
  const right = amount !== null && amount <= left;

  function begin(): void {
    setText(writeAmount(left, currency));
    setOpen(true);
  }
  function close(): void {
    setOpen(false);
    // The button that had the focus goes.
    section.current?.focus();
  }
  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (!right || busy) return;
    await model.payments.refund(amount);
    close();
  }

  return (
    <section class="refund" aria-label="Refund" tabindex={-1} ref={section}>
      {refunded === 0 ? null : (
        <p class="refunded" role="status">
          {formatAmount(refunded, currency)} of {formatAmount(order.amount ?? 0, currency)} refunded
        </p>
      )}
      {left === 0 || open ? null : (
        <button class="quiet" type="button" disabled={!allowed || busy} onClick={begin}>
          Refund…
        </button>
      )}
      {allowed ? null : <p class="note">A refund takes a till with the role of a manager.</p>}
      {open && left > 0 ? (
        <form class="refund-form" onSubmit={submit}>
          <label class="field">
            <span>Amount, up to {formatAmount(left, currency)}</span>
            <input
              name="refund"
              inputmode="decimal"
              autocomplete="off"
              value={text}
              aria-invalid={right ? undefined : "true"}
              onInput={({ target }: Event) => {
                if (target instanceof HTMLInputElement) setText(target.value);
              }}
            />
          </label>
          <button class="secondary" type="submit" disabled={!right || busy}>
            {right ? `Refund ${formatAmount(amount, currency)}` : "Refund"}
          </button>
          <button class="quiet" type="button" disabled={busy} onClick={close}>
            Don't refund
          </button>
        </form>
      ) : null}
    </section>
  );
}

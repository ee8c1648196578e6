import type { AttemptView } from "@tillwire/terminal-bridge/pos";
import { formatAmount } from "../money.ts";
import type { Sale } from "./sales.ts";

interface ReceiptProps {
  readonly sale: Sale;
  readonly attempt: AttemptView;
  /** Minor units. */
  readonly refunded: number;
  readonly shop: string;
}

/** What the customer takes home; the only thing that is printed. */
export function Receipt({ sale, attempt, refunded, shop }: ReceiptProps) {
  const money = (amount: number): string => formatAmount(amount, sale.currency);
  const paid = attempt.payment?.amount ?? sale.total;
  const tip = sale.tip + (attempt.payment?.tip ?? 0);
  return (
    <section class="receipt" aria-label="Receipt">
      <header>
        <p class="receipt-shop">{shop}</p>
        <p>{new Date(attempt.endedAt ?? sale.at).toLocaleString()}</p>
        <p>Order {sale.order}</p>
      </header>
      <dl class="number">
        {sale.lines.map(({ id, name, price, quantity }) => (
          <div key={id}>
            <dt>
              {quantity} × {name}
            </dt>
            <dd>{money(price * quantity)}</dd>
          </div>
        ))}
        {tip === 0 ? null : (
          <div>
            <dt>Tip</dt>
            <dd>{money(tip)}</dd>
          </div>
        )}
        <div class="total">
          <dt>Paid by card</dt>
          <dd>{money(paid)}</dd>
        </div>
        {refunded === 0 ? null : (
          <div>
            <dt>Refunded</dt>
            <dd>{money(refunded)}</dd>
          </div>
        )}
      </dl>
      <p class="receipt-thanks">Thank you!</p>
    </section>
  );
}

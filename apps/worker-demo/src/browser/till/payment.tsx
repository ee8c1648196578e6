import { useEffect, useRef } from "hono/jsx/dom";
import type { AttemptView } from "@tillwire/terminal-bridge/pos";
import { formatAmount } from "../money.ts";
import { hintOf, stateWords, toneOf } from "../words.ts";
import type { TillModel } from "./model.ts";
import { Receipt } from "./receipt.tsx";
import { RefundView } from "./refund.tsx";
import type { Payment, Step, TillState } from "./state.ts";

interface PaymentProps {
  readonly model: TillModel;
  readonly payment: Payment;
  readonly state: TillState;
}

/** With these, the order itself has ended: nobody can pay it any more. */
const orderEnded = new Set(["order_given_up", "deadline_passed", "intent_canceled", "order_paid"]);

function mayTryAgain({ state, failure }: AttemptView): boolean {
  return state !== "succeeded" && (failure === null || !orderEnded.has(failure.code));
}

/** One payment, step by step. */
export function PaymentView({ model, payment, state }: PaymentProps) {
  const { sale, attempt, steps } = payment;
  const now = steps.at(-1)?.state ?? "created";
  const ended = attempt !== null && attempt.endedAt !== null;
  const title = useFocusOn(now);
  return (
    <section class="card payment" data-tone={toneOf(now)} aria-labelledby="payment-title">
      <p class="payment-amount number">
        {formatAmount(attempt?.payment?.amount ?? sale.total, sale.currency)}
      </p>
      <div>
        <h2 id="payment-title" class="payment-state" tabindex={-1} ref={title}>
          {stateWords(now)}
        </h2>
        <p class="payment-words">{attempt ? hintOf(attempt) : ""}</p>
      </div>
      <Steps steps={steps} ended={ended} />
      <Actions model={model} payment={payment} reader={state.reader} />
      <p class="note">
        Order {sale.order} · {readerLabel(state, sale.reader)}
      </p>
      {attempt?.state === "succeeded" ? (
        <Receipt
          sale={sale}
          attempt={attempt}
          refunded={payment.order?.refunded ?? 0}
          shop={state.shop?.name ?? ""}
        />
      ) : null}
      {payment.order === null ? null : (
        <RefundView
          model={model}
          order={payment.order}
          busy={payment.busy}
          allowed={state.device?.role !== "till"}
          key="refund"
        />
      )}
    </section>
  );
}

function Steps({ steps, ended }: { readonly steps: readonly Step[]; readonly ended: boolean }) {
  return (
    <ol class="steps">
      {steps.map(({ state, at }, i) => (
        <li
          key={String(i)}
          data-ended={ended ? "true" : undefined}
          aria-current={i === steps.length - 1 ? "step" : undefined}
        >
          <span>{stateWords(state)}</span>
          <time class="number">{new Date(at).toLocaleTimeString()}</time>
        </li>
      ))}
    </ol>
  );
}

interface ActionsProps {
  readonly model: TillModel;
  readonly payment: Payment;
  readonly reader: string | null;
}

function Actions({ model, payment, reader }: ActionsProps) {
  const { attempt, busy } = payment;
  if (attempt === null || attempt.endedAt === null) {
    const canceling =
      attempt !== null && (attempt.cancelRequestedAt !== null || attempt.advice !== null);
    return (
      <div class="actions" key="open">
        <button
          class="secondary"
          type="button"
          disabled={busy || attempt === null}
          onClick={() => void model.payments.cancel(canceling)}
        >
          {canceling ? "Give up the order" : "Cancel payment"}
        </button>
      </div>
    );
  }
  if (attempt.state === "succeeded") {
    return (
      <div class="actions" key="paid">
        <button class="primary" type="button" onClick={() => model.newSale()}>
          New sale
        </button>
        <button class="secondary" type="button" onClick={() => print()}>
          Print receipt
        </button>
      </div>
    );
  }
  const again = mayTryAgain(attempt);
  return (
    <div class="actions" key="unpaid">
      {again ? (
        <button class="primary" type="button" onClick={() => void model.payments.tryAgain(reader)}>
          Try again
        </button>
      ) : null}
      {again ? (
        <button class="secondary" type="button" onClick={() => model.backToSale()}>
          Change the sale
        </button>
      ) : null}
      <button class={again ? "quiet" : "primary"} type="button" onClick={() => model.newSale()}>
        New sale
      </button>
    </div>
  );
}

/**
 * Takes the focus whenever the state changes: what had it may just have gone, and a keyboard would
 * start from the top again. Not from the customer's side, where somebody may be typing.
 */
function useFocusOn(state: string) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (!focused?.closest(".customer")) title.current?.focus();
  }, [state]);
  return title;
}

function readerLabel({ readers }: TillState, id: string): string {
  return readers?.find((reader) => reader.id === id)?.label ?? id;
}

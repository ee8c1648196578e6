import type { Display } from "../../simulator/display.ts";

interface DeviceProps {
  readonly display: Display | null;
  /** Minor units. */
  readonly tip: number;
  readonly chooseTip: (amount: number) => void;
}

/** The reader itself, with what its screen shows. */
export function Device({ display, tip, chooseTip }: DeviceProps) {
  const { plugged = true, text = "", cart = null, tips = [] } = display ?? {};
  return (
    <div class="device" data-online={String(plugged)}>
      <div class="device-screen">
        {cart === null ? null : (
          <div class="device-cart number">
            <ul>
              {cart.lines.map(({ name, price }, i) => (
                <li key={String(i)}>
                  <span>{name}</span>
                  <span>{price}</span>
                </li>
              ))}
            </ul>
            <p>
              <span>Total</span>
              <span>{cart.total}</span>
            </p>
          </div>
        )}
        {tips.length === 0 ? null : (
          <div class="device-tips" role="group" aria-label="Tip on the reader">
            {tips.map(({ amount, label }) => (
              <button
                type="button"
                key={String(amount)}
                aria-pressed={amount === tip ? "true" : "false"}
                onClick={() => chooseTip(amount === tip ? 0 : amount)}
              >
                {label}
              </button>
            ))}
          </div>
        )}
        <p class="device-text" role="status" aria-label="The reader's screen">
          {text}
        </p>
      </div>
      <div class="device-slot" aria-hidden="true" />
    </div>
  );
}

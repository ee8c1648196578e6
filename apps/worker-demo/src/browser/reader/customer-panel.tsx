import { useEffect, useState } from "hono/jsx/dom";
import { testCards } from "../../simulator/test-cards.ts";
import type { Display } from "../../simulator/display.ts";
import type { Gesture } from "../../simulator/gestures.ts";
import { call } from "../server.ts";
import { problemWords } from "../words.ts";
import { Device } from "./device.tsx";

interface CustomerProps {
  /** The reader that the customer stands at; `null` while none is known. */
  readonly reader: string | null;
  /** Whether it stands beside a till, instead of on a page of its own. */
  readonly aside?: boolean;
  /** Whether it has no room at present; it isn't taken away, so that a chosen card stays chosen. */
  readonly hidden?: boolean;
}

/**
 * How often the reader's screen is looked at, in milliseconds. Asked, and not pushed: a browser
 * opens only six connections to a host without TLS, and the tills' streams need them.
 */
const lookEvery = 500;

/** The other side of the counter, on the simulator: a reader, and what a customer can do with it. */
export function CustomerPanel({ reader, aside = false, hidden = false }: CustomerProps) {
  const [display, setDisplay] = useState<Display | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [card, setCard] = useState<string>(testCards[0].number);
  const [tip, setTip] = useState(0);

  async function ask(method: "GET" | "POST", act: string, body?: object): Promise<void> {
    if (reader === null) return;
    try {
      setDisplay(await call<Display>(method, `/simulator/readers/${reader}${act}`, body));
      setProblem(null);
    } catch (error) {
      setProblem(problemWords(error));
    }
  }
  const happen = (gesture: Gesture): void => void ask("POST", `/${gesture}`, {});
  async function tap(): Promise<void> {
    await ask("POST", "/tap", { card, amountTip: tip });
    setTip(0);
  }

  useEffect(() => {
    const look = (): void => {
      if (!document.hidden) void ask("GET", "");
    };
    look();
    const timer = setInterval(look, lookEvery);
    return () => clearInterval(timer);
  }, [reader]);

  const off = display === null;
  const {
    waiting = false,
    cancelable = false,
    plugged = true,
    slow = false,
    cardLeft = false,
  } = display ?? {};
  return (
    <section
      class={aside ? "card customer aside" : "card customer"}
      aria-labelledby="customer-title"
      hidden={hidden}
    >
      <h2 id="customer-title">Customer</h2>
      <Device display={display} tip={tip} chooseTip={setTip} />
      <label class="field">
        <span>Card</span>
        <select
          onChange={({ target }: Event) => {
            if (target instanceof HTMLSelectElement) setCard(target.value);
          }}
        >
          {testCards.map(({ number, name }) => (
            <option value={number} key={number}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button class="primary" type="button" disabled={!waiting} onClick={() => void tap()}>
        Tap card
      </button>
      <div class="gestures">
        <Act label="Press cancel" disabled={!cancelable} act={() => happen("cancel")} />
        <Act label="Pull out early" disabled={!waiting} act={() => happen("pull_out")} />
        <Act
          label={plugged ? "Unplug reader" : "Plug reader in"}
          disabled={off}
          act={() => happen(plugged ? "unplug" : "plug")}
        />
        <Act label="Lose the line" disabled={!waiting} act={() => happen("lose_connection")} />
        <Act
          label="Leave card in"
          disabled={off}
          pressed={cardLeft}
          act={() => happen(cardLeft ? "remove_card" : "leave_card")}
        />
        <Act
          label="Slow bank"
          disabled={off}
          pressed={slow}
          act={() => happen(slow ? "quick" : "slow")}
        />
      </div>
      {problem === null ? null : (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      <p class="note">
        This side exists on the simulator only. The test cards are Stripe's own; no money moves.
      </p>
    </section>
  );
}

interface ActProps {
  readonly label: string;
  readonly disabled: boolean;
  /** Of what stays as it is until it is pressed again. */
  readonly pressed?: boolean;
  readonly act: () => void;
}

function Act({ label, disabled, pressed, act }: ActProps) {
  return (
    <button
      class="secondary"
      type="button"
      disabled={disabled}
      aria-pressed={pressed === undefined ? undefined : String(pressed)}
      onClick={act}
    >
      {label}
    </button>
  );
}

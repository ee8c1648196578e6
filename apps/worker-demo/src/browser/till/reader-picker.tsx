import type { AttemptView, TillReader } from "@tillwire/terminal-bridge/pos";
import { stateWords } from "../words.ts";
import type { TillModel } from "./model.ts";
import type { TillState } from "./state.ts";

interface PickerProps {
  readonly model: TillModel;
  readonly state: TillState;
  /** Whether to lead to the customer's reader. */
  readonly linkReader: boolean;
}

/** On which reader the customer pays, and how each of them is. */
export function ReaderPicker({ model, state, linkReader }: PickerProps) {
  const { readers, reader, readerAttempt } = state;
  if (readers?.length === 0) {
    return (
      <p class="notice">
        This location has no reader yet. Register one in the Stripe Dashboard, then reload.
      </p>
    );
  }
  return (
    <fieldset class="readers">
      <legend>Reader</legend>
      {(readers ?? []).map((one) => (
        <label class="reader-choice" key={one.id}>
          <input
            type="radio"
            name="reader"
            value={one.id}
            checked={one.id === reader}
            onChange={() => model.chooseReader(one.id)}
          />
          <span class="reader-label">{one.label}</span>
          <ReaderPill reader={one} attempt={one.id === reader ? readerAttempt : null} />
        </label>
      ))}
      {linkReader && reader !== null ? (
        <a class="link-reader" href={`/reader?reader=${reader}`} target="_blank" rel="noopener">
          Be the customer on another screen
        </a>
      ) : null}
    </fieldset>
  );
}

interface PillProps {
  readonly reader: TillReader;
  readonly attempt: AttemptView | null;
}

/** Stripe advises not to gate payments on the status, so an offline reader can be chosen too. */
function ReaderPill({ reader, attempt }: PillProps) {
  // A cart on the screen keeps nobody from charging.
  if (attempt !== null && attempt.kind !== "display" && attempt.kind !== "clear") {
    return (
      <span class="pill" data-tone="wait">
        {attempt.holder}: {stateWords(attempt.state)}
      </span>
    );
  }
  const offline = reader.status === "offline";
  return (
    <span class="pill" data-tone={offline ? "warn" : "good"}>
      {offline ? "Not heard of" : "Ready"}
    </span>
  );
}

import { useState } from "hono/jsx/dom";
import { CustomerPanel } from "./customer-panel.tsx";

export interface ReaderName {
  readonly id: string;
  readonly label: string;
}

interface ReaderProps {
  readonly readers: readonly ReaderName[];
  readonly first: string | null;
}

/** A reader on a screen of its own: on a phone, it is one. */
export function ReaderView({ readers, first }: ReaderProps) {
  const [reader, setReader] = useState(first);
  return (
    <div class="stack">
      <h1>Be the customer</h1>
      <label class="field">
        <span>Reader</span>
        <select
          onChange={({ target }: Event) => {
            if (target instanceof HTMLSelectElement) setReader(target.value);
          }}
        >
          {readers.map(({ id, label }) => (
            <option value={id} selected={id === reader} key={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <CustomerPanel reader={reader} key={reader ?? ""} />
    </div>
  );
}

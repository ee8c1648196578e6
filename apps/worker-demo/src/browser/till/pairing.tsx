import { useEffect, useState } from "hono/jsx/dom";
import { call } from "../server.ts";
import type { TillModel } from "./model.ts";

interface PairingProps {
  readonly model: TillModel;
  readonly simulated: boolean;
}

/** Makes this browser a till: with a code that an admin reads out. */
export function PairingView({ model, simulated }: PairingProps) {
  const [code, setCode] = useState("");
  const [name, setName] = useState("Till 1");
  const [busy, setBusy] = useState(false);
  const askForCode = (): Promise<void> =>
    model.told(async () => {
      const made = await makeCode();
      // Whoever has typed one meanwhile keeps it.
      setCode((now) => (now === "" ? made : now));
    });
  useEffect(() => {
    if (simulated) void askForCode();
  }, [simulated]);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setBusy(true);
    await model.pair(code, name);
    setBusy(false);
    if (simulated && model.state.value.phase === "unpaired") {
      setCode("");
      await askForCode();
    }
  }

  return (
    <div class="page narrow">
      <section class="card" aria-labelledby="pairing-title">
        <h1 id="pairing-title">Pair this till</h1>
        <p>
          A till makes a key of its own, which never leaves this browser, and signs everything that
          it sends with it. A pairing code makes the key known, once.
        </p>
        <form class="stack" onSubmit={submit}>
          <label class="field">
            <span>Pairing code</span>
            <input
              class="code"
              name="code"
              value={code}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              maxlength={40}
              required
              onInput={(event: Event) => setCode(valueOf(event))}
            />
          </label>
          <label class="field">
            <span>Name of this till</span>
            <input
              name="name"
              value={name}
              maxlength={60}
              required
              onInput={(event: Event) => setName(valueOf(event))}
            />
          </label>
          <button class="primary" type="submit" disabled={busy || code === ""}>
            Pair this till
          </button>
        </form>
        <p class="note">
          {simulated
            ? "On the simulator anyone is the admin, so a code was made for you."
            : "An admin makes a code on the Dashboard. It is good for ten minutes and for one till."}
        </p>
      </section>
    </div>
  );
}

/** The visitor of a simulator is its admin; elsewhere somebody reads the code out. */
async function makeCode(): Promise<string> {
  const body = { role: "manager" };
  const { code } = await call<{ code: string }>("POST", "/terminal/pairing_codes", body);
  return code;
}

function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement ? target.value : "";
}

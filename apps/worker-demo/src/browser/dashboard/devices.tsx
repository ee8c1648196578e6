import { useState } from "hono/jsx/dom";
import { call } from "../server.ts";
import { problemWords } from "../words.ts";
import type { DeviceRow } from "./look.ts";

const roles = [
  { role: "till", label: "Till: takes payments" },
  { role: "manager", label: "Manager: refunds too" },
] as const;

/** The paired tills, and how another is paired. */
export function DevicesCard({ devices }: { readonly devices: readonly DeviceRow[] }) {
  const [role, setRole] = useState<string>("till");
  const [code, setCode] = useState("");
  const [problem, setProblem] = useState("");

  async function told(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      setProblem("");
    } catch (error) {
      setProblem(problemWords(error));
    }
  }
  const makeCode = (event: Event): void => {
    event.preventDefault();
    void told(async () => {
      const made = await call<{ code: string }>("POST", "/terminal/pairing_codes", { role });
      setCode(made.code);
    });
  };
  const revoke = (id: string): void => {
    void told(() => call<void>("POST", `/terminal/devices/${id}/revoke`, {}));
  };

  const paired = devices.filter(({ revokedAt }) => revokedAt === null);
  return (
    <section class="card" aria-labelledby="devices-title">
      <h2 id="devices-title">Tills</h2>
      <ul class="rows">
        {paired.map(({ id, name, role: has, pairedAt }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong>
              <span class="note">
                {has}, since {new Date(pairedAt).toLocaleString()}
              </span>
            </span>
            <button
              class="secondary"
              type="button"
              aria-label={`Unpair ${name}`}
              onClick={() => revoke(id)}
            >
              Unpair
            </button>
          </li>
        ))}
      </ul>
      {paired.length === 0 ? <p class="soft">No till is paired yet.</p> : null}
      <form class="row" onSubmit={makeCode}>
        <label class="field grow">
          <span>Role of the next till</span>
          <select
            onChange={({ target }: Event) => {
              if (target instanceof HTMLSelectElement) setRole(target.value);
            }}
          >
            {roles.map((one) => (
              <option value={one.role} key={one.role}>
                {one.label}
              </option>
            ))}
          </select>
        </label>
        <button class="secondary" type="submit">
          Make a pairing code
        </button>
      </form>
      <div role="status">
        {code === "" ? null : (
          <p>
            <output class="pairing-code">{code}</output>
            <span class="note">
              Type it into the till within ten minutes. It isn't shown again.
            </span>
          </p>
        )}
      </div>
      {problem === "" ? null : (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

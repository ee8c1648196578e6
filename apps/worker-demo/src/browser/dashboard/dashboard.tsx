import { useEffect, useState } from "hono/jsx/dom";
import type { AttemptView, TillReader } from "@tillwire/terminal-bridge/pos";
import type { Receipt } from "../../webhook-log.ts";
import { formatAmount } from "../money.ts";
import { problemWords, stateWords, toneOf } from "../words.ts";
import { DevicesCard } from "./devices.tsx";
import { lookAround } from "./look.ts";
import type { AuditRow, Look } from "./look.ts";

/** How often it looks, in milliseconds, while somebody looks at it. */
const lookEvery = 2_000;

/** What goes on at the location, as it happens. */
export function DashboardView() {
  const [look, setLook] = useState<Look | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    async function again(): Promise<void> {
      try {
        if (!document.hidden) setLook(await lookAround());
        setProblem(null);
      } catch (error) {
        setProblem(problemWords(error));
      }
      timer = setTimeout(again, lookEvery);
    }
    void again();
    return () => clearTimeout(timer);
  }, []);

  return (
    <div class="stack">
      <div role="alert">
        {problem === null ? null : (
          <p class="notice" data-tone="bad">
            {problem}
          </p>
        )}
      </div>
      {look === null ? <p class="soft">Looking…</p> : <Cards look={look} />}
    </div>
  );
}

function Cards({ look }: { readonly look: Look }) {
  return (
    <div class="dashboard">
      <ReadersCard readers={look.readers} attempts={look.attempts} />
      <DevicesCard devices={look.devices} />
      <AttemptsCard attempts={look.attempts} readers={look.readers} />
      <WebhooksCard webhooks={look.webhooks} />
      <AuditCard audit={look.audit} />
    </div>
  );
}

interface ReadersProps {
  readonly readers: readonly TillReader[];
  readonly attempts: readonly AttemptView[];
}

function ReadersCard({ readers, attempts }: ReadersProps) {
  return (
    <section class="card" aria-labelledby="readers-title">
      <h2 id="readers-title">Readers</h2>
      <ul class="rows">
        {readers.map((reader) => {
          const open = attempts.find((one) => one.reader === reader.id && one.endedAt === null);
          return (
            <li key={reader.id}>
              <span>
                <strong>{reader.label}</strong>
                <span class="note">{reader.deviceType}</span>
              </span>
              {open ? (
                <span class="pill" data-tone="wait">
                  {stateWords(open.state)}
                </span>
              ) : (
                <span class="pill" data-tone={reader.status === "offline" ? "warn" : "good"}>
                  {reader.status === "offline" ? "Not heard of" : "Ready"}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {readers.length === 0 ? <p class="soft">No reader is registered here.</p> : null}
    </section>
  );
}

function AttemptsCard({ readers, attempts }: ReadersProps) {
  return (
    <section class="card wide" aria-labelledby="attempts-title">
      <h2 id="attempts-title">Payments</h2>
      <Table
        label="Payments"
        heads={["Time", "Order", "What", "Amount", "State", "Reader", "Till"]}
        rows={attempts.map((one) => [
          time(one.createdAt),
          one.order ?? "",
          kindWords(one),
          amountText(one),
          <span class="pill" data-tone={toneOf(one.state)}>
            {outcomeWords(one)}
          </span>,
          readers.find(({ id }) => id === one.reader)?.label ?? "",
          one.holder,
        ])}
        none="No payment was taken yet."
      />
    </section>
  );
}

function kindWords({ kind }: AttemptView): string {
  if (kind === "charge") return "Payment";
  return kind === "refund" || kind === "interac_refund" ? "Refund" : kind.replace("_", " ");
}

function outcomeWords({ kind, state }: AttemptView): string {
  if (state !== "succeeded") return stateWords(state);
  if (kind === "capture") return "Captured";
  return kind === "charge" ? "Paid" : "Refunded";
}

function amountText({ payment, refund, amount, currency }: AttemptView): string {
  const moved = payment?.amount ?? refund?.amount ?? amount;
  return moved === null || currency === null ? "" : formatAmount(moved, currency);
}

function WebhooksCard({ webhooks }: { readonly webhooks: readonly Receipt[] }) {
  return (
    <section class="card" aria-labelledby="webhooks-title">
      <h2 id="webhooks-title">Webhooks received</h2>
      <Table
        label="Webhooks received"
        heads={["Time", "Event"]}
        rows={webhooks.map(({ at, type }) => [time(at), <span class="mono">{type}</span>])}
        none="Stripe has sent none yet."
      />
    </section>
  );
}

function AuditCard({ audit }: { readonly audit: readonly AuditRow[] }) {
  return (
    <section class="card" aria-labelledby="audit-title">
      <h2 id="audit-title">Audit log</h2>
      <Table
        label="Audit log"
        heads={["Time", "Who", "What", ""]}
        rows={audit.map(({ at, actor, action, facts, refused }) => [
          time(at),
          actor.name,
          <>
            <span class="mono">{action.replace("/terminal", "")}</span>{" "}
            <span class="note">{factsText(facts)}</span>
          </>,
          refused === null ? (
            ""
          ) : (
            <span class="pill" data-tone="bad">
              {refused}
            </span>
          ),
        ])}
        none="Nothing was asked for yet."
      />
    </section>
  );
}

function factsText(facts: AuditRow["facts"]): string {
  return Object.entries(facts)
    .filter(([name]) => name !== "attempt")
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(", ");
}

type Cell = string | ReturnType<typeof Cards>;

interface TableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly none: string;
}

/** A table that scrolls by itself where it is too wide, or too long. */
function Table({ label, heads, rows, none }: TableProps) {
  if (rows.length === 0) return <p class="soft">{none}</p>;
  return (
    <div class="table" tabindex={0} role="group" aria-label={label}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head === "" ? <span class="visually-hidden">Refused</span> : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={String(row)}>
              {cells.map((cell, column) => (
                <td class={column === 0 ? "number soft" : undefined} key={String(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function time(at: number): string {
  return new Date(at).toLocaleTimeString();
}

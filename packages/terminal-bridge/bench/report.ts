// The figures as a table.

/** One round of payments on one host. Durations in milliseconds. */
export interface Figures {
  readonly host: string;
  readonly readers: number;
  readonly tills: number;
  readonly charges: readonly number[];
  readonly pushes: readonly number[];
  /** How many pushes there should have been. */
  readonly expected: number;
  readonly strangers: number;
  /** CPU time of the server for each payment, with everything that goes on beside it. */
  readonly cpuPerPayment: number | undefined;
  /** CPU time of the server for each till and minute while nobody pays. */
  readonly idlePerTill: number | undefined;
  readonly readsPerPayment: number;
  readonly writesPerPayment: number;
}

const columns: readonly (readonly [
  name: string,
  cell: (row: Figures, first: Figures) => string,
])[] = [
  ["records in", ({ host }) => host],
  ["readers", ({ readers }) => String(readers)],
  ["tills", ({ tills }) => String(tills)],
  ["charge p50 / p95 / p99, ms", ({ charges }) => percentiles(charges)],
  ["push p50 / p95 / p99, ms", ({ pushes }) => percentiles(pushes)],
  ["pushes", ({ pushes, expected }) => `${pushes.length} of ${expected}`],
  ["of strangers", ({ strangers }) => String(strangers)],
  ["CPU per payment, ms", ({ cpuPerPayment }) => figure(cpuPerPayment)],
  [
    "of the smallest",
    ({ cpuPerPayment }, first) =>
      cpuPerPayment === undefined || !first.cpuPerPayment
        ? "–"
        : (cpuPerPayment / first.cpuPerPayment).toFixed(2),
  ],
  ["idle CPU per till and minute, ms", ({ idlePerTill }) => figure(idlePerTill)],
  [
    "reads / writes per payment",
    (row) => `${row.readsPerPayment.toFixed(0)} / ${row.writesPerPayment.toFixed(0)}`,
  ],
];

/** A Markdown table. */
export function table(rows: readonly Figures[]): string {
  const lines = [
    columns.map(([name]) => name),
    columns.map((_, i) => (i === 0 ? "---" : "--:")),
    ...rows.map((row) => {
      const first = rows.find(({ host }) => host === row.host) ?? row;
      return columns.map(([, cell]) => cell(row, first));
    }),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function percentiles(durations: readonly number[]): string {
  const sorted = durations.toSorted((one, other) => one - other);
  const at = (share: number): string => figure(sorted[Math.ceil(sorted.length * share) - 1]);
  return [0.5, 0.95, 0.99].map(at).join(" / ");
}

function figure(value: number | undefined): string {
  return value === undefined ? "–" : value.toFixed(1);
}

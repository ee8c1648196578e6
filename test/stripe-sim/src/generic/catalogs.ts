import type { JsonObject } from "../json.ts";
import type { Table } from "../store.ts";
import type { Resource } from "../resources/types.ts";
import type { Scope } from "../scope.ts";
import { newObject } from "./make.ts";
import type { Model } from "./model.ts";

interface Entry extends JsonObject {
  readonly id: string;
}

/**
 * Objects that are there without anyone's request: Stripe's own lists of countries, tax codes and
 * the like. A few of each, with Stripe's ids.
 */
const catalogs: Readonly<Record<string, readonly Entry[]>> = {
  "climate.product": [
    { id: "climsku_frontier_offtake_portfolio_2027", name: "Frontier offtake portfolio" },
  ],
  "climate.supplier": [{ id: "climsup_charm_industrial", name: "Charm Industrial" }],
  country_spec: [
    { id: "AU", default_currency: "aud" },
    { id: "CA", default_currency: "cad" },
    { id: "DE", default_currency: "eur" },
    { id: "FR", default_currency: "eur" },
    { id: "GB", default_currency: "gbp" },
    { id: "JP", default_currency: "jpy" },
    { id: "US", default_currency: "usd" },
  ],
  exchange_rate: [
    { id: "eur", rates: { gbp: 0.85, usd: 1.1 } },
    { id: "gbp", rates: { eur: 1.18, usd: 1.29 } },
    { id: "usd", rates: { eur: 0.91, gbp: 0.78 } },
  ],
  "issuing.physical_bundle": [{ id: "ics_standard", name: "Standard bundle" }],
  "reporting.report_type": [
    { id: "balance.summary.1", name: "Balance summary", version: 1 },
    { id: "balance_change_from_activity.itemized.3", name: "Itemized activity", version: 3 },
    { id: "payouts.itemized.1", name: "Itemized payouts", version: 1 },
  ],
  tax_code: [
    { id: "txcd_00000000", name: "Nontaxable" },
    { id: "txcd_10000000", name: "General - Electronically Supplied Services" },
    { id: "txcd_20030000", name: "General - Services" },
    { id: "txcd_99999999", name: "General - Tangible Goods" },
  ],
};

/** The table of a kind, with what Stripe itself puts into it. */
export function stock(model: Model, scope: Scope, kind: string): Table<Resource> {
  const table = scope.world.table(kind);
  for (const entry of catalogs[kind] ?? []) {
    if (table.get(entry.id) !== undefined) break;
    table.put({ ...newObject(model, scope, kind, { ...entry }), id: entry.id, object: kind });
  }
  return table;
}

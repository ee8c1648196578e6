// Finding things: search, its pages, and lists with filters.

import Stripe from "stripe";
import type { Environment } from "./environment.ts";

export async function run({ fetch, key, say }: Environment): Promise<void> {
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch) });
  for (const [index, name] of ["Ada", "Grace", "Edsger", "Barbara"].entries()) {
    await stripe.customers.create({
      name,
      email: `${name.toLowerCase()}@example.com`,
      metadata: { team: index % 2 === 0 ? "red" : "blue" },
    });
  }
  const red = await stripe.customers.search({ query: "metadata['team']:'red'", limit: 1 });
  say([red.object, red.data.length, red.has_more]);
  const names: unknown[] = [];
  for await (const { name } of stripe.customers.search({
    query: "metadata['team']:'red'",
    limit: 1,
  })) {
    names.push(name);
  }
  say(names);
  const all = await stripe.customers
    .search({ query: "email~'example' AND -name:'Ada'" })
    .autoPagingToArray({ limit: 100 });
  say(all.map(({ name }) => name));
  const one = await stripe.customers.list({ email: "grace@example.com" });
  say(one.data.map(({ name }) => name));
  const page = await stripe.customers.list({ limit: 2 });
  const next = await stripe.customers.list({
    limit: 2,
    starting_after: page.data.at(-1)?.id ?? "",
  });
  say([...page.data, ...next.data].map(({ name }) => name));
}

import { beforeEach, describe, expect, it } from "vitest";
import type { Stripe } from "stripe";
import { createStripeSim, type StripeSim } from "../src/index.ts";
import { failure, stripeOn } from "./helpers.ts";

let sim: StripeSim;
let stripe: Stripe;
beforeEach(() => {
  sim = createStripeSim();
  stripe = stripeOn(sim);
});

describe("accounts", () => {
  it("include one's own, which may take payments", async () => {
    const own = await stripe.accounts.retrieveCurrent();
    expect(own).toMatchObject({ id: sim.account, charges_enabled: true, payouts_enabled: true });
    expect((await stripe.accounts.retrieve(sim.account)).id).toBe(sim.account);
  });

  it("are connected, asked for capabilities, and worlds of their own", async () => {
    const account = await stripe.accounts.create({
      country: "DE",
      email: "jenny@shop.example",
      capabilities: { card_payments: { requested: true } },
    });
    expect(account).toMatchObject({
      country: "DE",
      capabilities: { card_payments: "active" },
      charges_enabled: true,
      payouts_enabled: false,
    });
    await stripe.accounts.updateCapability(account.id, "transfers", { requested: true });
    const { data } = await stripe.accounts.listCapabilities(account.id);
    expect(data.map(({ id, status }) => [id, status])).toEqual([
      ["card_payments", "active"],
      ["transfers", "active"],
    ]);
    expect((await stripe.accounts.retrieve(account.id)).payouts_enabled).toBe(true);
    expect(await stripe.accounts.retrieveCapability(account.id, "link_payments")).toMatchObject({
      requested: false,
      status: "unrequested",
    });
    expect(await failure(stripe.accounts.retrieveCapability(account.id, "magic"))).toMatchObject({
      statusCode: 404,
    });
    const person = await stripe.accounts.createPerson(account.id, { first_name: "Jenny" });
    expect(person.account).toBe(account.id);
    const link = await stripe.accountLinks.create({
      account: account.id,
      type: "account_onboarding",
      refresh_url: "https://shop.example/again",
      return_url: "https://shop.example/back",
    });
    expect(link.url).toMatch(/^https:\/\/connect\.stripe\.com\//);
    await stripe.customers.create({}, { stripeAccount: account.id });
    expect((await stripe.customers.list()).data).toEqual([]);
  });

  it("of others are refused", async () => {
    expect(await failure(stripe.accounts.retrieve("acct_nobody"))).toMatchObject({
      statusCode: 403,
      code: "account_invalid",
    });
  });
});

describe("tokens", () => {
  it("stand for a card, once", async () => {
    const token = await stripe.tokens.create({
      card: { number: "5555555555554444", exp_month: "4", exp_year: "2031", cvc: "123" },
    });
    expect(token).toMatchObject({
      type: "card",
      used: false,
      card: { brand: "MasterCard", last4: "4444", exp_month: 4, exp_year: 2031 },
    });
    expect(JSON.stringify(token)).not.toContain("5555555555554444");
    const method = await stripe.paymentMethods.create({ type: "card", card: { token: token.id } });
    expect(method.card).toMatchObject({ brand: "mastercard", last4: "4444" });
    expect((await stripe.tokens.retrieve(token.id)).used).toBe(true);
    const again = stripe.paymentMethods.create({ type: "card", card: { token: token.id } });
    expect(await failure(again)).toMatchObject({ code: "token_already_used" });
  });

  it("stand for exactly one thing", async () => {
    expect(await failure(stripe.tokens.create({}))).toMatchObject({ statusCode: 400 });
    const bank = await stripe.tokens.create({
      bank_account: {
        country: "US",
        currency: "usd",
        account_number: "000123456789",
        routing_number: "110000000",
      },
    });
    expect(bank).toMatchObject({ type: "bank_account", bank_account: { last4: "6789" } });
  });
});

describe("secrets of apps", () => {
  it("are one per name and scope, and shown to who looks for them alone", async () => {
    const scope = { type: "user", user: "usr_1" } as const;
    await stripe.apps.secrets.create({ name: "token", payload: "one", scope });
    const second = await stripe.apps.secrets.create({ name: "token", payload: "two", scope });
    expect(second.payload).toBeNull();
    const other = { type: "account" } as const;
    await stripe.apps.secrets.create({ name: "token", payload: "three", scope: other });
    const found = await stripe.apps.secrets.find({ name: "token", scope });
    expect(found).toMatchObject({ id: second.id, payload: "two" });
    expect(await stripe.apps.secrets.deleteWhere({ name: "token", scope })).toMatchObject({
      id: second.id,
      deleted: true,
    });
    expect(await failure(stripe.apps.secrets.find({ name: "token", scope }))).toMatchObject({
      statusCode: 404,
    });
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { createStripeSim, type StripeSim } from "../src/index.ts";
import { failure, idOf, key, send, stripeOn } from "./helpers.ts";

let sim: StripeSim;
beforeEach(() => {
  sim = createStripeSim();
});

describe("keys", () => {
  it("are demanded", async () => {
    const answer = await send(sim, "GET", "/v1/customers", { headers: { authorization: "" } });
    expect(answer.status).toBe(401);
    expect(answer.error["type"]).toBe("invalid_request_error");
    expect(answer.error["message"]).toMatch(/^You did not provide an API key\./);
  });

  it("are taken as Bearer and as Basic's user name", async () => {
    const basic = { authorization: `Basic ${btoa(`${key}:`)}` };
    expect((await send(sim, "GET", "/v1/customers", { headers: basic })).status).toBe(200);
  });

  it.each(["nonsense", "sk_prod_4eC39HqLyjWDarjtT1zdp7dc", "Bearer"])(
    "are refused without being shown whole: %s",
    async (bad) => {
      const headers = { authorization: `Bearer ${bad}` };
      const answer = await send(sim, "GET", "/v1/customers", { headers });
      expect(answer.status).toBe(401);
      expect(answer.error["message"]).toMatch(/^Invalid API Key provided: /);
      expect(JSON.stringify(answer.body)).not.toContain(bad.slice(0, 14) + bad.slice(14, 15));
    },
  );

  it("for publishing don't reach what needs a secret", async () => {
    const headers = { authorization: "Bearer pk_test_123456" };
    const answer = await send(sim, "GET", "/v1/customers", { headers });
    expect(answer.status).toBe(401);
    expect(answer.error["code"]).toBe("secret_key_required");
  });

  it("open worlds of their own: test, live and each connected account", async () => {
    const stripe = stripeOn(sim);
    const { id } = await stripe.customers.create();
    const live = stripeOn(sim, "sk_live_1");
    expect(await failure(live.customers.retrieve(id))).toMatchObject({ statusCode: 404 });
    expect((await live.customers.create()).livemode).toBe(true);
    const elsewhere = { stripeAccount: "acct_connected" };
    expect(await failure(stripe.customers.retrieve(id, {}, elsewhere))).toMatchObject({
      statusCode: 404,
    });
    expect((await stripe.customers.list()).data).toHaveLength(1);
  });
});

describe("URLs", () => {
  it.each([
    ["GET", "/v1/nothing", 404],
    ["DELETE", "/v1/payment_intents/pi_1", 404],
    ["POST", "/v1/customers/cus_1/cus_2/cus_3", 404],
    ["GET", "/", 404],
    ["PUT", "/v1/customers", 405],
    ["PATCH", "/v1/customers/cus_1", 405],
  ])("%s %s is unknown", async (method, path, status) => {
    const answer = await send(sim, method, path);
    expect(answer.status).toBe(status);
    expect(answer.error).toEqual({
      message: `Unrecognized request URL (${method}: ${path}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
      type: "invalid_request_error",
    });
  });

  it("with an empty id get Stripe's hint", async () => {
    const answer = await send(sim, "GET", "/v1/customers/");
    expect(answer.error["message"]).toContain("remove the trailing slash");
  });
});

describe("versions", () => {
  it("are echoed, the document's unless the request asks for one", async () => {
    const plain = await send(sim, "GET", "/v1/customers");
    expect(plain.headers.get("stripe-version")).toBe("2026-10-28.endive");
    const asked = { "stripe-version": "2024-06-20" };
    const old = await send(sim, "GET", "/v1/customers", { headers: asked });
    expect(old.headers.get("stripe-version")).toBe("2024-06-20");
    const bad = { "stripe-version": "yesterday" };
    const refused = await send(sim, "GET", "/v1/customers", { headers: bad });
    expect(refused.status).toBe(400);
    expect(refused.error["message"]).toBe("Invalid Stripe API version: yesterday");
  });

  it("decide what a parameter is called: payment_method_types until 2026-09-30", async () => {
    const body = "amount=1000&currency=usd&payment_method_types[]=card_present";
    const current = await send(sim, "POST", "/v1/payment_intents", { body });
    expect(current.error).toMatchObject({
      code: "parameter_unknown",
      param: "payment_method_types",
    });
    const headers = { "stripe-version": "2026-08-26.dahlia" };
    const before = await send(sim, "POST", "/v1/payment_intents", { body, headers });
    expect(before.body).toMatchObject({ payment_method_types: ["card_present"] });
  });
});

describe("previews", () => {
  it("may use parameters and values that the document doesn't know", async () => {
    const headers = { "stripe-version": "2026-10-28.preview" };
    const body = "display_name=A&surcharge[status]=on";
    const answer = await send(sim, "POST", "/v1/terminal/locations", { body, headers });
    expect(answer.status).toBe(200);
  });
});

describe("parameters", () => {
  it.each([
    [
      "/v1/payment_intents",
      "currency=usd",
      "parameter_missing",
      "amount",
      "Missing required param: amount.",
    ],
    [
      "/v1/payment_intents",
      "amount=1.5&currency=usd",
      "parameter_invalid_integer",
      "amount",
      "Invalid integer: 1.5",
    ],
    [
      "/v1/payment_intents",
      "amount=&currency=usd",
      "parameter_invalid_empty",
      "amount",
      "You passed an empty string for 'amount'. We assume empty values are an attempt to unset a parameter; however 'amount' cannot be unset. You should remove 'amount' from your request or supply a non-empty value.",
    ],
    [
      "/v1/customers",
      "favourite=tea",
      "parameter_unknown",
      "favourite",
      "Received unknown parameter: favourite",
    ],
    [
      "/v1/customers",
      "nam=Jenny",
      "parameter_unknown",
      "nam",
      "Received unknown parameter: nam. Did you mean name?",
    ],
    [
      "/v1/customers",
      "address[planet]=earth",
      "parameter_unknown",
      "address[planet]",
      "Received unknown parameter: address[planet]",
    ],
    [
      "/v1/customers",
      "one=1&two=2",
      "parameter_unknown",
      "one",
      "Received unknown parameters: one, two",
    ],
    ["/v1/customers", "name[first]=Jenny", undefined, "name", 'Invalid string: {"first":"Jenny"}'],
    ["/v1/customers", "address=Berlin", undefined, "address", "Invalid object"],
    ["/v1/customers", "preferred_locales=de", undefined, "preferred_locales", "Invalid array"],
    [
      "/v1/customers",
      "tax_exempt=maybe",
      undefined,
      "tax_exempt",
      "Invalid tax_exempt: must be one of exempt, none, or reverse",
    ],
    [
      "/v1/payment_intents",
      "amount=1000&currency=usd&confirm=perhaps",
      undefined,
      "confirm",
      "Invalid boolean: perhaps",
    ],
    ["/v1/customers", "name=a&name[b]=c", undefined, "name[b]", "Invalid parameter name: name[b]"],
    ["/v1/customers", "na[me=a", undefined, "na[me", "Invalid parameter name: na[me"],
  ])("%s %s", async (path, body, code, param, message) => {
    const answer = await send(sim, "POST", path, { body });
    expect(answer.status).toBe(400);
    expect(answer.error).toMatchObject({ type: "invalid_request_error", param, message });
    expect(answer.error["code"]).toBe(code);
  });

  it("in queries are checked too", async () => {
    const answer = await send(sim, "GET", "/v1/customers?limit=ten");
    expect(answer.error).toMatchObject({ code: "parameter_invalid_integer", param: "limit" });
  });

  it("of a POST may stand in its URL", async () => {
    const answer = await send(sim, "POST", "/v1/customers?name=Jenny", { body: "email=j%40x.com" });
    expect(answer.body).toMatchObject({ name: "Jenny", email: "j@x.com" });
  });

  it("come as arrays with indices or without", async () => {
    for (const body of [
      "preferred_locales[0]=de&preferred_locales[1]=en",
      "preferred_locales[]=de&preferred_locales[]=en",
    ]) {
      const answer = await send(sim, "POST", "/v1/customers", { body });
      expect(answer.body).toMatchObject({ preferred_locales: ["de", "en"] });
    }
  });

  it("can't reach a prototype", async () => {
    for (const body of ["__proto__[polluted]=1", "constructor[prototype][polluted]=1"]) {
      const answer = await send(sim, "POST", "/v1/customers", { body });
      expect(answer.error["code"]).toBe("parameter_unknown");
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("must be a form", async () => {
    const headers = { "content-type": "application/json" };
    const answer = await send(sim, "POST", "/v1/customers", { body: "{}", headers });
    expect(answer.status).toBe(400);
    expect(answer.error["message"]).toContain("application/x-www-form-urlencoded");
  });
});

describe("expansion", () => {
  it("replaces ids by their objects, through lists and several levels deep", async () => {
    const stripe = stripeOn(sim);
    const { id: customer } = await stripe.customers.create({ name: "Jenny" });
    const intent = await stripe.paymentIntents.create({
      amount: 1000,
      currency: "usd",
      allowed_payment_method_types: ["card"],
      customer,
      payment_method: "pm_card_visa",
      confirm: true,
      expand: ["latest_charge.customer"],
    });
    expect(intent).toMatchObject({ customer, latest_charge: { customer: { name: "Jenny" } } });
    const { data } = await stripe.paymentIntents.list({
      expand: ["data.customer"],
    });
    expect(data).toMatchObject([{ customer: { name: "Jenny" } }]);
    const charge = await stripe.charges.retrieve(idOf(intent.latest_charge), {
      expand: ["refunds", "payment_intent.customer"],
    });
    expect(charge).toMatchObject({
      refunds: { object: "list", data: [] },
      payment_intent: { id: intent.id, customer: { id: customer } },
    });
    await stripe.customers.del(customer);
    const later = await stripe.paymentIntents.retrieve(intent.id, { expand: ["customer"] });
    expect(later.customer).toEqual({ id: customer, object: "customer", deleted: true });
  });

  it.each([
    ["/v1/customers?expand[]=favourite", "This property cannot be expanded (favourite)."],
    [
      "/v1/customers?expand[]=default_source",
      "This property cannot be expanded (default_source). You may want to try expanding 'data.default_source' instead.",
    ],
    [
      "/v1/charges?expand[]=data.a.b.c.d",
      "You cannot expand more than 4 levels of a property. Property: data.a.b.c.d",
    ],
  ])("refuses %s", async (path, message) => {
    const answer = await send(sim, "GET", path);
    expect(answer.status).toBe(400);
    expect(answer.error["message"]).toBe(message);
  });

  it("is refused before anything happens", async () => {
    const answer = await send(sim, "POST", "/v1/customers", { body: "expand[]=favourite" });
    expect(answer.status).toBe(400);
    expect((await stripeOn(sim).customers.list()).data).toEqual([]);
  });
});

/** The id of the first customer. */
async function firstId(seed: number): Promise<string> {
  return (await stripeOn(createStripeSim({ seed })).customers.create()).id;
}

describe("a simulator", () => {
  it("gives the same ids for the same seed, others for another", async () => {
    expect(await firstId(7)).toBe(await firstId(7));
    expect(await firstId(7)).not.toBe(await firstId(8));
  });

  it("logs requests without card numbers or secrets", async () => {
    const stripe = stripeOn(sim);
    await stripe.paymentMethods.create({
      type: "card",
      card: { number: "4242424242424242", exp_month: 1, exp_year: 2030, cvc: "987" },
    });
    await failure(stripe.customers.retrieve("cus_missing"));
    expect(sim.requests()).toMatchObject([
      { method: "POST", path: "/v1/payment_methods", status: 200, params: { type: "card" } },
      { method: "GET", path: "/v1/customers/cus_missing", status: 404 },
    ]);
    const log = JSON.stringify(sim.requests());
    for (const secret of ["4242424242424242", "987", key]) expect(log).not.toContain(secret);
  });

  it("runs what falls due in order of time", async () => {
    const seen: [string, number][] = [];
    const start = sim.clock.now();
    sim.clock.schedule(200, () => seen.push(["late", sim.clock.now() - start]));
    sim.clock.schedule(100, () => {
      seen.push(["early", sim.clock.now() - start]);
      sim.clock.schedule(50, () => seen.push(["between", sim.clock.now() - start]));
    });
    const canceled = sim.clock.schedule(10, () => seen.push(["canceled", 0]));
    canceled();
    await sim.clock.advance(199);
    expect(seen).toEqual([
      ["early", 100],
      ["between", 150],
    ]);
    expect(sim.clock.nextDue()).toBe(start + 200);
    await sim.clock.advance(1);
    expect(seen.at(-1)).toEqual(["late", 200]);
  });
});

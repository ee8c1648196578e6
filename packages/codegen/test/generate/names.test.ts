import { describe, expect, it } from "vitest";
import { deriveOperationName, methodName } from "../../src/names/operations.ts";
import {
  classOfAccessor,
  nestedTypeName,
  paramsName,
  resourceClassName,
  resourceName,
} from "../../src/names/types.ts";
import { kebabCase, singular } from "../../src/names/words.ts";

// Expected names are those of the declarations of npm stripe 23.1.0.

describe("nestedTypeName", () => {
  it.each([
    ["payment_method_options", false, "PaymentMethodOptions"],
    ["line_items", true, "LineItem"],
    ["allowed_countries", true, "AllowedCountry"],
    ["statuses", true, "Status"],
    ["tax_id_data", true, "TaxIdDatum"],
    ["taxes", true, "Tax"],
    ["addresses", true, "Address"],
    ["p24", false, "P24"],
    ["us_bank_account", false, "UsBankAccount"],
  ])("names the type of %s (in an array: %s) %s", (field, inArray, name) => {
    expect(nestedTypeName(field, inArray)).toBe(name);
  });
});

describe("singular", () => {
  it.each(["status", "business", "series", "analysis"])("leaves %s as it is", (word) => {
    expect(singular(word)).toBe(word);
  });
});

describe("methodName", () => {
  it.each([
    ["process_payment_intent", "processPaymentIntent"],
    ["delete", "del"],
    ["delete_discount", "deleteDiscount"],
  ])("calls %s %s", (method, name) => {
    expect(methodName(method)).toBe(name);
  });
});

describe("paramsName", () => {
  it.each([
    ["readers", "processPaymentIntent", "ReaderProcessPaymentIntentParams"],
    ["customers", "del", "CustomerDeleteParams"],
    ["balanceSettings", "update", "BalanceSettingsUpdateParams"],
    ["settings", "retrieve", "SettingsRetrieveParams"],
    ["gbBankAccounts", "create", "GbBankAccountCreateParams"],
  ])("names the parameters of %s.%s %s", (accessor, method, name) => {
    expect(paramsName(accessor, method)).toBe(name);
  });
});

describe("classes", () => {
  it.each([
    ["readers", "Reader", "ReaderResource"],
    ["balanceSettings", "BalanceSettings", "BalanceSettingResource"],
  ])("of the accessor %s are %s and %s", (accessor, name, resource) => {
    expect(classOfAccessor(accessor)).toBe(name);
    expect(resourceClassName(accessor)).toBe(resource);
  });

  it.each([
    ["terminal.reader", "Reader", ["Terminal"]],
    ["deleted_terminal.reader", "DeletedReader", ["Terminal"]],
    ["invoiceitem", "InvoiceItem", []],
    ["payment_source", "CustomerSource", []],
    ["scheduled_query_run", "ScheduledQueryRun", ["Sigma"]],
  ])("of the resource %s are %s in %j", (key, name, packages) => {
    expect(resourceName(key, undefined)).toEqual({ name, package: packages });
  });

  it("come from the document where it names them", () => {
    const given = { class_name: "Person", in_package: "V2.Core" };
    expect(resourceName("v2.core.account_person", given)).toEqual({
      name: "Person",
      package: ["V2", "Core"],
    });
  });
});

describe("kebabCase", () => {
  it.each([
    ["paymentIntents", "payment-intents"],
    ["ThreeDSecure", "three-d-secure"],
    ["usBankAccounts", "us-bank-accounts"],
    ["V2", "v2"],
  ])("writes %s as %s", (name, file) => {
    expect(kebabCase(name)).toBe(file);
  });
});

describe("deriveOperationName", () => {
  const list = { isList: true, holds: "many" } as const;
  const item = { isList: false, holds: "one" } as const;
  const action = { isList: false, holds: undefined };
  it.each([
    ["get", "/v1/customers", list, "customers.list"],
    ["post", "/v1/customers", { ...list, isList: false }, "customers.create"],
    ["get", "/v1/customers/{customer}", item, "customers.retrieve"],
    ["post", "/v1/customers/{customer}", item, "customers.update"],
    ["delete", "/v1/customers/{customer}", item, "customers.del"],
    ["get", "/v1/customers/search", list, "customers.search"],
    ["get", "/v1/balance", item, "balance.retrieve"],
    ["post", "/v1/tax/settings", item, "tax.settings.update"],
    ["get", "/v1/terminal/readers/{reader}", item, "terminal.readers.retrieve"],
    [
      "post",
      "/v1/terminal/readers/{reader}/process_payment_intent",
      action,
      "terminal.readers.processPaymentIntent",
    ],
    [
      "get",
      "/v1/customers/{customer}/balance_transactions",
      list,
      "customers.listBalanceTransactions",
    ],
    ["get", "/v1/customers/{customer}/sources/{id}", item, "customers.retrieveSource"],
    ["post", "/v1/customers/{customer}/sources/{id}/verify", action, "customers.verifySource"],
    ["delete", "/v1/customers/{customer}/tax_ids/{id}", item, "customers.deleteTaxId"],
    ["post", "/v1/customers/{customer}/cash_balance", item, "customers.updateCashBalance"],
    ["post", "/v1/invoices/{invoice}/void", action, "invoices.voidInvoice"],
    ["get", "/v1/credit_notes/preview", item, "creditNotes.preview"],
    ["get", "/v1/credit_notes/preview/lines", list, "creditNotes.listPreviewLineItems"],
    [
      "post",
      "/v1/test_helpers/test_clocks/{test_clock}/advance",
      action,
      "testHelpers.testClocks.advance",
    ],
  ] as const)("calls %s %s (%j) %s", (method, path, shape, expected) => {
    const whole = { version: "2026-10-28.endive", isStream: false, ...shape };
    const { accessor, name } = deriveOperationName(method, path, whole);
    expect([...accessor, name].join(".")).toBe(expected);
  });

  it("knows the names that operations had before", () => {
    const shape = { ...item, isStream: false };
    const named = (version: string) =>
      deriveOperationName("delete", "/v1/subscriptions/{id}", { ...shape, version }).name;
    expect(named("2020-08-27")).toBe("del");
    expect(named("2023-08-16")).toBe("cancel");
  });
});

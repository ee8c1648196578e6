// A business' locations, and what they share: configurations of readers, and links
// to accept the terms of Tap to Pay.

import * as configurations from "@tillwire/client-edge/terminal/configurations";
import * as locations from "@tillwire/client-edge/terminal/locations";
import * as onboardingLinks from "@tillwire/client-edge/terminal/onboarding-links";
import type * as v from "valibot";
import { requestOptions } from "../account.ts";
import type { Principal } from "../authorize.ts";
import type { Context } from "../context.ts";
import { BridgeError } from "../errors.ts";
import { refusalOf } from "../refusal.ts";
import type {
  configurationAnswer,
  createLocationInput,
  locationAnswer,
  onboardingLinkInput,
  updateLocationInput,
} from "./schemas.ts";

type Location = Exclude<Awaited<ReturnType<typeof locations.retrieve>>, { deleted: true }>;
type LocationView = v.InferOutput<typeof locationAnswer>;
type Fields = Pick<
  v.InferOutput<typeof updateLocationInput>,
  "displayName" | "displayNameKana" | "displayNameKanji" | "addressKana" | "addressKanji"
>;
type Address = NonNullable<Fields["addressKana"]>;
type JapaneseAddress = Location["address_kana"];
type Configuration = Awaited<ReturnType<typeof configurations.list>>["data"][number];

/** As many readers or locations as one answer lists. */
export const listLimit = 1000;

/** What is listed of a location. */
export type LocationSummary = Pick<LocationView, "id" | "displayName" | "country">;

/**
 * The location that is meant, as far as this principal sees it.
 *
 * @throws {BridgeError} `invalid_request` where none is meant, `not_found` for another's
 */
export function locationOf(principal: Principal, asked: string | undefined): string {
  const location = asked ?? principal.location;
  if (location === null) {
    throw new BridgeError("invalid_request", "Say which location (tml_…) is meant.", {
      details: { param: "location" },
    });
  }
  if (principal.location === null || principal.location === location) return location;
  throw unknownLocation(location);
}

/** The same for a location that isn't there and for another's. */
function unknownLocation(location: string): BridgeError {
  return new BridgeError("not_found", `There is no location ${location} here.`);
}

/**
 * The location as Stripe has it.
 *
 * @throws {BridgeError} `not_found`
 */
export async function requireLocation(context: Context, id: string): Promise<Location> {
  const options = await requestOptions(context, id);
  const found = await locations
    .retrieve(context.stripe, id, {}, options)
    .catch((error: unknown) => {
      throw refusalOf(error)?.statusCode === 404 ? unknownLocation(id) : error;
    });
  if ("deleted" in found && found.deleted) throw unknownLocation(id);
  return found;
}

/** The principal's own location, or all of the business'. */
export async function listLocations(
  context: Context,
  principal: Principal,
): Promise<readonly LocationSummary[]> {
  if (principal.location !== null) {
    return [summaryOf(await requireLocation(context, principal.location))];
  }
  const found = await locations.list(context.stripe, { limit: 100 }).toArray({ limit: listLimit });
  return found.map(summaryOf);
}

export async function readLocation(
  context: Context,
  principal: Principal,
  id: string,
): Promise<LocationView> {
  return locationView(await requireLocation(context, locationOf(principal, id)));
}

export async function createLocation(
  { stripe }: Context,
  input: v.InferOutput<typeof createLocationInput>,
): Promise<LocationView> {
  const { country, address, phone, configuration } = input;
  // Stripe takes no other than the Japanese addresses there.
  const plain = country !== japan || address !== undefined;
  const created = await locations.create(stripe, {
    ...fieldParams(input),
    ...(plain ? { address: { country, ...addressParams(address) } } : {}),
    ...(phone === undefined ? {} : { phone }),
    ...(configuration === undefined ? {} : { configuration_overrides: configuration }),
  });
  return locationView(created);
}

/** Changes what is given, and leaves the rest. */
export async function updateLocation(
  context: Context,
  principal: Principal,
  input: v.InferOutput<typeof updateLocationInput>,
): Promise<LocationView> {
  const { address, phone, configuration } = input;
  const id = locationOf(principal, input.location);
  const { address: current } = await requireLocation(context, id);
  const updated = await locations.update(
    context.stripe,
    id,
    {
      ...fieldParams(input),
      ...(address === undefined
        ? {}
        : { address: { country: current.country ?? "", ...addressParams(address) } }),
      ...(phone === undefined ? {} : { phone: phone ?? "" }),
      ...(configuration === undefined ? {} : { configuration_overrides: configuration ?? "" }),
    },
    await requestOptions(context, id),
  );
  if ("deleted" in updated && updated.deleted) throw unknownLocation(id);
  return locationView(updated);
}

/** A link at which the business accepts Apple's terms, which Tap to Pay on iPhone needs. */
export async function createOnboardingLink(
  context: Context,
  principal: Principal,
  { location, merchantDisplayName, allowRelinking }: v.InferOutput<typeof onboardingLinkInput>,
): Promise<{ readonly url: string }> {
  const terms = {
    merchant_display_name: merchantDisplayName,
    ...(allowRelinking === undefined ? {} : { allow_relinking: allowRelinking }),
  };
  const link = await onboardingLinks.create(
    context.stripe,
    {
      link_type: "apple_terms_and_conditions",
      link_options: { apple_terms_and_conditions: terms },
    },
    await requestOptions(context, locationOf(principal, location)),
  );
  return { url: link.redirect_url };
}

export async function listConfigurations({
  stripe,
}: Context): Promise<readonly v.InferOutput<typeof configurationAnswer>[]> {
  const found = await configurations.list(stripe, { limit: 100 }).toArray({ limit: listLimit });
  return found.map(configurationView);
}

export async function readConfiguration(
  { stripe }: Context,
  id: string,
): Promise<v.InferOutput<typeof configurationAnswer>> {
  const found = await configurations.retrieve(stripe, id).catch((error: unknown) => {
    throw refusalOf(error)?.statusCode === 404 ? unknownConfiguration(id) : error;
  });
  if ("deleted" in found && found.deleted) throw unknownConfiguration(id);
  return configurationView(found);
}

function unknownConfiguration(id: string): BridgeError {
  return new BridgeError("not_found", `There is no configuration ${id} here.`);
}

function configurationView(found: Configuration): v.InferOutput<typeof configurationAnswer> {
  return {
    id: found.id,
    name: found.name,
    accountDefault: found.is_account_default ?? false,
    tipping: found.tipping ? { ...found.tipping } : null,
  };
}

/** The country that has addresses and names of its own, in kana and in kanji. */
const japan = "JP";

/** What is sent in the same way for a new location and for a change. */
function fieldParams(fields: Fields): locations.LocationCreateParams {
  const { displayName, displayNameKana, displayNameKanji, addressKana, addressKanji } = fields;
  return given({
    display_name: displayName,
    display_name_kana: displayNameKana,
    display_name_kanji: displayNameKanji,
    address_kana: addressKana && { country: japan, ...addressParams(addressKana) },
    address_kanji: addressKanji && { country: japan, ...addressParams(addressKanji) },
  });
}

function addressParams({ line1, line2, town, city, state, postalCode }: Address = {}): object {
  return given({ line1, line2, town, city, state, postal_code: postalCode });
}

function given(params: object): object {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}

function summaryOf(location: Location): LocationSummary {
  const { id, address, address_kanji, display_name, display_name_kanji } = location;
  return {
    id,
    // What has Japanese names only is called by them.
    displayName: display_name || (display_name_kanji ?? ""),
    country: address.country ?? address_kanji?.country ?? null,
  };
}

function locationView(location: Location): LocationView {
  return {
    ...summaryOf(location),
    displayNameKana: location.display_name_kana ?? null,
    displayNameKanji: location.display_name_kanji ?? null,
    address: addressView(location.address),
    addressKana: japaneseAddressView(location.address_kana),
    addressKanji: japaneseAddressView(location.address_kanji),
    phone: location.phone ?? null,
    configuration: location.configuration_overrides ?? null,
  };
}

function addressView({
  line1,
  line2,
  city,
  state,
  postal_code,
}: Location["address"]): LocationView["address"] {
  return { line1, line2, city, state, postalCode: postal_code };
}

function japaneseAddressView(address: JapaneseAddress): LocationView["addressKana"] {
  return address ? { ...addressView(address), town: address.town } : null;
}

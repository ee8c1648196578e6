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
type Address = v.InferOutput<typeof createLocationInput>["address"];
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
  { displayName, country, address, configuration }: v.InferOutput<typeof createLocationInput>,
): Promise<LocationView> {
  const created = await locations.create(stripe, {
    display_name: displayName,
    address: { country, ...addressParams(address) },
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
  const { displayName, address, configuration } = input;
  const id = locationOf(principal, input.location);
  const { address: current } = await requireLocation(context, id);
  const updated = await locations.update(
    context.stripe,
    id,
    {
      ...(displayName === undefined ? {} : { display_name: displayName }),
      ...(address === undefined
        ? {}
        : { address: { country: current.country ?? "", ...addressParams(address) } }),
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

function addressParams(address: Address): object {
  const { line1, line2, city, state, postalCode } = address ?? {};
  const params = { line1, line2, city, state, postal_code: postalCode };
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}

function summaryOf({ id, display_name, address }: Location): LocationSummary {
  return { id, displayName: display_name, country: address.country };
}

function locationView(location: Location): LocationView {
  const { line1, line2, city, state, postal_code } = location.address;
  return {
    ...summaryOf(location),
    address: { line1, line2, city, state, postalCode: postal_code },
    configuration: location.configuration_overrides ?? null,
  };
}

// What may come in about readers and locations, and what is told of them. Messages
// name the rule, never the value.

import * as v from "valibot";
import { locationId, readerId, time } from "../schemas.ts";

const text = (most: number): v.GenericSchema<string> =>
  v.pipe(
    v.string("must be text"),
    v.regex(/^[^\p{C}]+$/u, "must have no line breaks and nothing invisible"),
    v.maxLength(most, `must have ${most} characters or less`),
  );

/** A reader's name as operators know it. */
const label = text(100);

const registrationCode = v.pipe(
  v.string("must be text"),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+){1,4}$/,
    "must be the words that the reader shows, with hyphens",
  ),
  v.maxLength(100, "is too long for a registration code"),
);

const country = v.pipe(
  v.string("must be an ISO 3166-1 code"),
  v.regex(/^[A-Z]{2}$/, "must be an ISO 3166-1 code of two capitals"),
);

const address = v.strictObject({
  line1: v.optional(text(200)),
  line2: v.optional(text(200)),
  city: v.optional(text(200)),
  state: v.optional(text(200)),
  postalCode: v.optional(text(30)),
});

/** The parts of an address in Japan, in kana or in kanji. */
const japaneseAddress = v.strictObject({ ...address.entries, town: v.optional(text(200)) });

const phone = v.pipe(
  v.string("must be a phone number"),
  v.regex(/^\+?[\d ().-]{3,30}$/, "must be a phone number"),
);

const configurationId = v.pipe(
  v.string("must be an id that starts with tmc_"),
  v.regex(/^tmc_[A-Za-z0-9_]{1,100}$/, "must be an id that starts with tmc_"),
);

export const nothing = v.strictObject({});

/** A location; the caller's own where it isn't said. */
export const ofLocation = v.strictObject({ location: v.optional(locationId) });
export const oneLocation = v.strictObject({ location: locationId });

/** One reader. An admin of several Stripe accounts says at which location it is. */
export const oneReader = v.strictObject({ reader: readerId, location: v.optional(locationId) });

export const registerReaderInput = v.strictObject({
  registrationCode,
  label: v.optional(label),
  location: v.optional(locationId),
});

export const renameReaderInput = v.strictObject({ ...oneReader.entries, label });

/** What both making and changing a location take. The Japanese fields are for Japan only. */
const locationFields = {
  displayName: v.optional(text(1000)),
  displayNameKana: v.optional(text(1000)),
  displayNameKanji: v.optional(text(1000)),
  address: v.optional(address),
  addressKana: v.optional(japaneseAddress),
  addressKanji: v.optional(japaneseAddress),
};

export const createLocationInput = v.pipe(
  v.strictObject({
    ...locationFields,
    country,
    phone: v.optional(phone),
    configuration: v.optional(configurationId),
  }),
  v.forward(
    v.check(
      ({ displayName, displayNameKanji }) => (displayName ?? displayNameKanji) !== undefined,
      "must be said, or displayNameKanji in Japan",
    ),
    ["displayName"],
  ),
);

export const updateLocationInput = v.strictObject({
  ...locationFields,
  location: locationId,
  phone: v.optional(v.nullable(phone)),
  configuration: v.optional(v.nullable(configurationId)),
});

export const onboardingLinkInput = v.strictObject({
  /** The shop's name as Apple shows it. */
  merchantDisplayName: text(200),
  allowRelinking: v.optional(v.boolean("must be true or false")),
  location: v.optional(locationId),
});

export const oneConfiguration = v.strictObject({ configuration: configurationId });

export const presentPaymentMethodInput = v.strictObject({
  ...oneReader.entries,
  type: v.optional(
    v.picklist(["card_present", "interac_present"], "must be card_present or interac_present"),
  ),
  /** One of Stripe's test cards. */
  number: v.optional(v.pipe(v.string("must be digits"), v.regex(/^\d{12,19}$/, "must be digits"))),
  amountTip: v.optional(
    v.pipe(
      v.number("must be a number of minor currency units"),
      v.safeInteger("must be a whole number of minor currency units"),
      v.minValue(0, "must be 0 or more"),
    ),
  ),
});

export const succeedInputCollectionInput = v.strictObject({
  ...oneReader.entries,
  skipOptional: v.optional(v.boolean("must be true or false")),
});

const nullableText = v.nullable(v.string());

/** What is told of a reader. Stripe advises not to make payments depend on `status`. */
export const readerAnswer = v.strictObject({
  id: v.string(),
  label: v.string(),
  location: nullableText,
  deviceType: v.string(),
  serialNumber: v.string(),
  softwareVersion: nullableText,
  status: nullableText,
  lastSeenAt: v.nullable(time),
});

export const readersAnswer = v.strictObject({
  readers: v.pipe(v.array(readerAnswer), v.readonly()),
});

const locationSummary = v.strictObject({
  id: v.string(),
  displayName: v.string(),
  /** ISO 3166-1: people there pay in its currency. */
  country: nullableText,
});

const addressAnswer = v.strictObject({
  line1: nullableText,
  line2: nullableText,
  city: nullableText,
  state: nullableText,
  postalCode: nullableText,
});

const japaneseAddressAnswer = v.strictObject({ ...addressAnswer.entries, town: nullableText });

export const locationAnswer = v.strictObject({
  ...locationSummary.entries,
  displayNameKana: nullableText,
  displayNameKanji: nullableText,
  address: addressAnswer,
  addressKana: v.nullable(japaneseAddressAnswer),
  addressKanji: v.nullable(japaneseAddressAnswer),
  phone: nullableText,
  configuration: nullableText,
});

export const locationsAnswer = v.strictObject({
  locations: v.pipe(v.array(locationSummary), v.readonly()),
});

export const onboardingLinkAnswer = v.strictObject({ url: v.string() });

/** A configuration without its Wi-Fi, whose password is nobody's business here. */
export const configurationAnswer = v.strictObject({
  id: v.string(),
  name: nullableText,
  accountDefault: v.boolean(),
  /** By currency, as Stripe gives them. */
  tipping: v.nullable(v.record(v.string(), v.unknown())),
});

export const configurationsAnswer = v.strictObject({
  configurations: v.pipe(v.array(configurationAnswer), v.readonly()),
});

export const deletedAnswer = v.strictObject({ id: v.string(), deleted: v.literal(true) });

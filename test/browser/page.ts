import { createClient, createStripe } from "@tillwire/client-edge";
import { createPublishable } from "@tillwire/client-edge/publishable";

/** What a page has of Tillwire, for the tests that run in it. */
const tillwire = { createClient, createPublishable, createStripe };

declare global {
  var tillwire: {
    createClient: typeof createClient;
    createPublishable: typeof createPublishable;
    createStripe: typeof createStripe;
  };
}

globalThis.tillwire = tillwire;

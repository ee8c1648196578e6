import {
  deleteReader,
  findReader,
  listReaders,
  readerView,
  registerReader,
  renameReader,
} from "../management/readers.ts";
import {
  deletedAnswer,
  ofLocation,
  oneReader,
  readerAnswer,
  readersAnswer,
  registerReaderInput,
  renameReaderInput,
} from "../management/schemas.ts";
import { operation } from "./operation.ts";
import type { Operation } from "./operation.ts";

export const readerOperations: readonly Operation[] = [
  operation({
    name: "listReaders",
    method: "GET",
    path: "/readers",
    summary: "Lists the readers of a location.",
    role: "till",
    input: ofLocation,
    answer: readersAnswer,
    run: async (context, { principal, input }) => ({
      readers: await listReaders(context, principal, input.location),
    }),
  }),
  operation({
    name: "registerReader",
    method: "POST",
    path: "/readers",
    summary: "Registers a reader by the code that it shows.",
    role: "admin",
    input: registerReaderInput,
    answer: readerAnswer,
    run: async (context, { principal, input }) => registerReader(context, principal, input),
  }),
  operation({
    name: "getReader",
    method: "GET",
    path: "/readers/:reader",
    summary: "Gives one reader.",
    role: "till",
    input: oneReader,
    answer: readerAnswer,
    run: async (context, { principal, input }) =>
      readerView(await findReader(context, principal, input)),
  }),
  operation({
    name: "renameReader",
    method: "POST",
    path: "/readers/:reader",
    summary: "Gives a reader another label.",
    role: "admin",
    input: renameReaderInput,
    answer: readerAnswer,
    run: async (context, { principal, input }) => renameReader(context, principal, input),
  }),
  operation({
    name: "deleteReader",
    method: "DELETE",
    path: "/readers/:reader",
    summary: "Takes a reader out of service.",
    role: "admin",
    input: oneReader,
    answer: deletedAnswer,
    run: async (context, { principal, input }) => deleteReader(context, principal, input),
  }),
];

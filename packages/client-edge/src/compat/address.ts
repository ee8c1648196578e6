/** Where a request goes. */
export interface Address {
  protocol: string;
  host: string;
  port: string;
  path: string;
}

/** An address in parts, as stripe-node hands it on. */
export function partsOf(url: string): Address {
  const [, protocol = "https", host = "", port, path = "/"] =
    /^(https?):\/\/([^/:]*):?(\d*)(\/.*)?$/.exec(url) ?? [];
  return { protocol, host, port: port || (protocol === "http" ? "80" : "443"), path };
}

/** The address of the parts; a port that the protocol implies is left out. */
export function addressOf({ protocol, host, port, path }: Address): string {
  const implied = protocol === "http" ? "80" : "443";
  return `${protocol}://${host}${port && port !== implied ? `:${port}` : ""}${path}`;
}

/** Header names as stripe-node writes them. */
export function capitalized(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.replace(/(?:^|-)\w/g, (letter) => letter.toUpperCase()),
      value,
    ]),
  );
}

/** Text without the secrets that may be quoted in it: API keys, webhook and client secrets. */
export function redact(text: string): string {
  return text.replace(/((?:[sre]k_(?:live|test)|whsec|_secret)_)[\w*]+/g, "$1…");
}

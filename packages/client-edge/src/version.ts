/** This package's version, as the `User-Agent` names it. */
export const VERSION = "0.1.0";

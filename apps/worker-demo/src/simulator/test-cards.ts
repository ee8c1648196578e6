/** Cards that the customer of the simulator carries: Stripe's test numbers and what each of them does. */
export const testCards = [
  { number: "4242424242424242", name: "Visa: pays" },
  { number: "5555555555554444", name: "Mastercard: pays" },
  { number: "378282246310005", name: "American Express: pays" },
  { number: "4000000000000002", name: "Visa: declined" },
  { number: "4000000000009995", name: "Visa: not enough money" },
  { number: "4000000000000069", name: "Visa: expired" },
  { number: "4000000000009987", name: "Visa: reported lost" },
  { number: "4000000000000119", name: "Visa: can't be processed" },
] as const;

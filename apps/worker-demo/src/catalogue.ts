/** What the shop sells, at the till and online. */
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /**
   * Minor units of the shop's currency, whichever it is: $3.20, or ¥320. Tens only, because Stripe's
   * simulated readers decline amounts that end in .05 or .55.
   */
  readonly price: number;
}

export const products: readonly Product[] = [
  { id: "espresso", name: "Espresso", group: "Coffee", price: 280 },
  { id: "flat-white", name: "Flat white", group: "Coffee", price: 420 },
  { id: "filter", name: "Filter coffee", group: "Coffee", price: 320 },
  { id: "tea", name: "Pot of tea", group: "Cold and tea", price: 360 },
  { id: "lemonade", name: "Lemonade", group: "Cold and tea", price: 390 },
  { id: "orange-juice", name: "Orange juice", group: "Cold and tea", price: 450 },
  { id: "croissant", name: "Croissant", group: "Bakery", price: 310 },
  { id: "cinnamon-roll", name: "Cinnamon roll", group: "Bakery", price: 380 },
  { id: "sandwich", name: "Cheese sandwich", group: "Bakery", price: 690 },
  { id: "beans", name: "Coffee beans", group: "To take home", price: 1450 },
  { id: "tea-tin", name: "Tin of tea", group: "To take home", price: 1190 },
  { id: "mug", name: "Enamel mug", group: "To take home", price: 1800 },
];

/** Typed arrays are full of zeros where nothing was written, and so is what lies outside of them. */
type Numbers = { readonly [place: number]: number }

export const at = (numbers: Numbers, place: number): number => numbers[place] ?? 0

export function add(numbers: Record<number, number>, place: number, amount: number): void {
  numbers[place] = at(numbers, place) + amount
}

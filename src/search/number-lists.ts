/** Lists of numbers one behind the other: ten thousand short ones are two arrays instead of ten thousand. */
export type NumberLists = {
  /** Where each list begins among the numbers; one more at the end says where the last one ends. */
  readonly begins: Uint32Array
  readonly numbers: Uint32Array
}

export function numberLists(lists: readonly (readonly number[])[]): NumberLists {
  const begins = new Uint32Array(lists.length + 1)
  for (const [nth, list] of lists.entries()) begins[nth + 1] = (begins[nth] ?? 0) + list.length
  return { begins, numbers: Uint32Array.from(lists.flat()) }
}

/** How many lists there are. */
export const listCount = ({ begins }: NumberLists): number => begins.length - 1

/** One of the lists; empty where there is none of that number. */
export function listAt({ begins, numbers }: NumberLists, nth: number): Uint32Array {
  return numbers.subarray(begins[nth] ?? 0, begins[nth + 1] ?? 0)
}

/** By number, in which of the lists it stands; `size` is more than the greatest. */
export function listsHaving(lists: NumberLists, size: number): NumberLists {
  const begins = new Uint32Array(size + 1)
  for (const number of lists.numbers) begins[number + 1] = (begins[number + 1] ?? 0) + 1
  for (let number = 0; number < size; number += 1)
    begins[number + 1] = (begins[number + 1] ?? 0) + (begins[number] ?? 0)
  const next = begins.slice()
  const numbers = new Uint32Array(lists.numbers.length)
  for (let list = 0; list < listCount(lists); list += 1)
    for (const number of listAt(lists, list)) {
      const at = next[number] ?? 0
      numbers[at] = list
      next[number] = at + 1
    }
  return { begins, numbers }
}

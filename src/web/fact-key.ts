/** The address of a fact: the first of a row has the row's name, the others are numbered, so that it stays when one is added. */
export function factKey(row: string, at: number): string {
  return at === 0 ? row : `${row}-${at + 1}`
}

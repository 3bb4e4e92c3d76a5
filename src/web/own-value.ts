/** What a table says under a name that came from outside; nothing under «constructor», which every object has of itself. */
export const ownValue = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined

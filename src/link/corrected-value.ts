/** Whether two values of a record say the same; text is compared to the letter, lists in their order. */
export const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** A value as messages show it. */
export const shown = (value: unknown) => JSON.stringify(value)

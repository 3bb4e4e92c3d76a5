import type { Random } from './random.ts'
import { SLOTS } from './slots.ts'

const SLOT = /\{(?<name>\w+)\}/gu

/** A pattern with all its slots filled, those of the fillings included; `own` fillings come before those by chance. */
export function filled(
  pattern: string,
  random: Random,
  own: Readonly<Record<string, string | undefined>> = {},
): string {
  return pattern.replace(SLOT, (_, name: string) => {
    const given = own[name]
    if (given !== undefined) return given
    const fillings = SLOTS[name]
    if (!fillings) throw new Error(`Cannot fill "${pattern}": there is no slot "${name}"`)
    return filled(random.oftenFirst(fillings), random, own)
  })
}

import type { Authorities } from './authority.ts'

/** What is used where no authority file is at hand. */
export const NO_AUTHORITIES: Authorities = { officials: [], bodies: [], directives: [], places: [] }

import { FIELDS } from './fields.ts'
import { at } from './typed-array.ts'

const BODY = FIELDS.findIndex(({ name }) => name === 'body')
const weights = Float32Array.from(FIELDS, ({ weight }) => weight)

/** A word in the body counts little, and after so many times no more. */
const BODY_TIMES = 4

/** What each of the places of a condition weighs, given one after the other in ascending order. */
export function weightAt(): (conference: number, field: number) => number {
  let current = -1
  let times = 0
  return (conference, field) => {
    if (field !== BODY) return at(weights, field)
    if (conference !== current) times = 0
    current = conference
    return times++ < BODY_TIMES ? at(weights, BODY) : 0
  }
}

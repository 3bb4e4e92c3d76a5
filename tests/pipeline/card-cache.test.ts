import { statSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { cardCache, forgetOldCards } from '../../src/pipeline/card-cache.ts'
import { namesIn, workspace } from './workspace.ts'

const DAY = 86_400_000
const NOW = Date.now()
const painted = () => new Uint8Array([1])
const notAgain = () => {
  throw new Error('Painted again')
}

it('a card that no build has used for long is forgotten, and no other file', () => {
  const folder = workspace({ 'of-somebody-else.png': 'x' })
  cardCache(folder, () => NOW)('once', painted)
  cardCache(folder, () => NOW)('always', painted)
  // Used again after a while: kept from then on.
  cardCache(folder, () => NOW + 50 * DAY)('always', notAgain)
  forgetOldCards(folder, NOW + 59 * DAY)
  expect(namesIn(folder)).toHaveLength(3)
  forgetOldCards(folder, NOW + 70 * DAY)
  expect(namesIn(folder)).toHaveLength(2)
  expect(cardCache(folder, () => NOW + 70 * DAY)('always', notAgain)).toEqual(Buffer.from([1]))
  expect(statSync(path.join(folder, 'of-somebody-else.png')).size).toBe(1)
})

import { expect, it } from 'vitest'
import { withoutLineEnds as inPack } from '../../src/web/pack/without-line-ends.ts'
import { withoutLineEnds } from '../../src/web/without-line-ends.ts'

it.each([
  ['/hoi-nghi/a%0D%0Ab?q=%0A#c', '/hoi-nghi/a%20%20b?q=%0A#c'],
  ['/%e2%80%a8mau', '/%20mau'],
  ['/hoi-nghi/mau?q=a', '/hoi-nghi/mau?q=a'],
])('%s is the address %s', (written, now) => {
  history.replaceState(null, '', written)
  withoutLineEnds()
  expect(location.pathname + location.search + location.hash).toBe(now)
})

it.each([
  ['#/hoi-nghi/a%0D%0Ab?q=%0A', '#/hoi-nghi/a%20%20b?q=%0A'],
  ['#/%e2%80%a8mau', '#/%20mau'],
  ['#/hoi-nghi/mau?q=a?b', '#/hoi-nghi/mau?q=a?b'],
  ['#bai-bao', '#bai-bao'],
  ['', ''],
])('in a pack %s is the address %s', (written, now) => {
  history.replaceState(null, '', `/index.html${written}`)
  inPack()
  expect(location.hash).toBe(now)
})

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { anytimeFailure } from '../../src/web/anytime-failure.ts'

const never = new Promise<never>(() => undefined)

it('lets an answer pass, and fails whoever waits and whoever asks later', async () => {
  const { fail, beside } = anytimeFailure()
  expect(await beside(Promise.resolve('đây'))).toBe('đây')
  const waiting = [beside(never), beside(never)].map((one) => one.catch((error: unknown) => error))
  fail('mất')
  fail('mất lần nữa')
  expect(await Promise.all(waiting)).toEqual(['mất', 'mất'])
  await expect(beside(Promise.resolve('muộn'))).rejects.toBe('mất')
})

it('holds nothing of what was answered', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage: () => void = runInNewContext('gc')
  const { beside } = anytimeFailure()
  const ask = async () => new WeakRef(await beside(Promise.resolve({ answer: 'to' })))
  const asked = await ask()
  await new Promise((resolve) => setTimeout(resolve))
  collectGarbage()
  expect(asked.deref()).toBeUndefined()
})

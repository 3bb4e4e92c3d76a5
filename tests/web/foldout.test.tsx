import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Foldout } from '../../src/web/components/foldout.tsx'
import { EditionContext } from '../../src/web/edition.ts'
import { vietnamese } from '../../src/web/strings/vi/vietnamese.ts'

const EDITION = { language: 'vi', strings: vietnamese, base: '/', site: 'https://ky-yeu.example/' } as const
const Inside = () => <p>Bên trong</p>

const foldout = (load: () => Promise<typeof Inside>) => (
  <EditionContext value={EDITION}>
    <Foldout given={{}} load={load} summary="Mở ra">
      <p>Luôn có</p>
    </Foldout>
  </EditionContext>
)

/** The page as it was sent, and the program that comes to it. */
function sent(load: () => Promise<typeof Inside>) {
  const root = document.createElement('div')
  root.innerHTML = renderToString(foldout(load))
  document.body.replaceChildren(root)
  return { root, begin: () => act(async () => hydrateRoot(root, foldout(load))) }
}

it('fetches what is inside when it is opened, and once', async () => {
  let fetched = 0
  const load = async () => {
    fetched += 1
    return Inside
  }
  await sent(load).begin()
  expect([fetched, screen.queryByText('Bên trong')]).toEqual([0, null])
  const user = userEvent.setup()
  for (const _ of [1, 2, 3]) await user.click(screen.getByText('Mở ra'))
  expect(await screen.findByText('Bên trong')).toBeTruthy()
  expect(fetched).toBe(1)
})

it('has what is inside when it was opened before the program came', async () => {
  const { root, begin } = sent(async () => Inside)
  root.querySelector('details')?.setAttribute('open', '')
  // That it was opened is told to nobody.
  await new Promise((told) => setTimeout(told, 20))
  await begin()
  expect(await screen.findByText('Bên trong')).toBeTruthy()
})

it('says so when it cannot be fetched, and tries again when it is opened again', async () => {
  let fails = true
  const load = async () => {
    if (fails) throw new TypeError('offline')
    return Inside
  }
  await sent(load).begin()
  const user = userEvent.setup()
  await user.click(screen.getByText('Mở ra'))
  expect((await screen.findByRole('alert')).textContent).toBe('Không tải được; hãy thử lại.')
  expect(screen.getByText('Luôn có')).toBeTruthy()
  fails = false
  await user.click(screen.getByText('Mở ra'))
  await user.click(screen.getByText('Mở ra'))
  expect(await screen.findByText('Bên trong')).toBeTruthy()
})

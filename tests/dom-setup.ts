import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

// Files of tests share a window, since a new one takes a second; what the program remembers of a visit they do not.
vi.resetModules()

// jsdom has no layout, so nothing can scroll.
window.scrollTo = vi.fn<() => void>()
Element.prototype.scrollIntoView = vi.fn<() => void>()

// The machine that tests may do much else at once; what never comes still fails.
configure({ asyncUtilTimeout: 15_000 })

beforeEach(() => {
  history.replaceState(null, '', '/')
  document.title = ''
  const { documentElement: html } = document
  for (const name of html.getAttributeNames()) html.removeAttribute(name)
})
afterEach(cleanup)

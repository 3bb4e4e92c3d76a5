import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** Something that a page can do without: where its part of the program cannot be had, the page stands and it does not. */
export function lazyExtra<Given extends object>(
  load: () => Promise<ComponentType<Given>>,
): LazyExoticComponent<ComponentType<Given>> {
  return lazy(async () => ({ default: await load().catch(() => Nothing) }))
}

const Nothing = () => null

import type { KeptSite } from '../../publish/kept-site.ts'

/** What a page asks the service worker. */
export type Question =
  | { readonly kind: 'what-is-kept' }
  /** Of a worker that waits: is it of the page's own build? */
  | { readonly kind: 'meet'; readonly build: string }
  | { readonly kind: 'take-over' }

/** What a service worker that waits asks a page: which build is it of? */
export type PageQuestion = { readonly kind: 'which-build' }

export type WhatIsKept = KeptSite & { readonly laterKept: 'yes' | 'no' }
export type Meeting = 'same' | 'other'

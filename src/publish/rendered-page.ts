/** A page of the site as HTML, before it stands in the shell of the site. */
export type RenderedPage = {
  /** Where it stands, as the browser writes it: «/ky-yeu/en/hoi-nghi/2031-03-12-da-nang». */
  readonly address: string
  readonly language: string
  /** The tags of its head: title, description, links. */
  readonly head: string
  readonly body: string
  /** What it shows of the archive, the same in every language; null where the program loads it in another way. */
  readonly view: unknown
  /** The modules of the program that show it, beside those that every page needs. */
  readonly modules: readonly string[]
}

/** Renders the pages of one archive. */
export type PageRenderer = {
  /** All pages that are found by their address alone, each by where it stands in one language after the other. */
  readonly pages: readonly (readonly string[])[]
  /** Fails when nothing stands at the address. */
  readonly render: (address: string) => Promise<RenderedPage>
  /** What a host shows for an address at which nothing stands, and the same in the other languages. */
  readonly notFound: () => Promise<readonly RenderedPage[]>
}

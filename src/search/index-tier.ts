/** The tiers of an index: what cards and facts say is searched first, the full texts after it. */
export const INDEX_TIERS = ['facts', 'text'] as const
export type IndexTier = (typeof INDEX_TIERS)[number]

/** How far a search reaches. */
export type Reach = 'facts' | 'everything'

/** A language in which the site may be read. */
export type Language = 'vi' | 'en'

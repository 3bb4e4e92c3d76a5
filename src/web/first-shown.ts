/** So many conferences of a long list are there at once: about twelve screens of a desk. */
export const FIRST_SHOWN = 60

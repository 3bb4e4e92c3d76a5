/** So many conferences of a long list are there at once: about twelve screens of a desk. */
export const FIRST_SHOWN = 60

/** More than a screen holds: what a choice finds is there within two frames. */
export const CHOSEN_IN_FULL = 20

/** On the manifest of the archive when it comes from what is kept: the build that it is of. */
export const KEPT_HEADER = 'Ky-Yeu-Kept'

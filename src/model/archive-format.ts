/** The shape of the published files; a reader refuses another one rather than misread it. */
export const ARCHIVE_FORMAT = 9

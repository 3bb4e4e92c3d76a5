/** What the archive is called wherever it is named as a whole; a name, so it is not translated. */
export const ARCHIVE_NAME = 'Kỷ yếu Hội nghị thông tin đối ngoại'

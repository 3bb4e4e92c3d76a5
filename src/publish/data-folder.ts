/** Where the data of the whole archive stands below the site. */
export const DATA_FOLDER = 'du-lieu'

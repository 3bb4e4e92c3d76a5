import type { Export } from '../publication.ts'

/** Without it GitHub Pages would run the site through Jekyll, which leaves out what begins with «_». */
export const githubPagesFile: Export = {
  id: 'github-pages',
  *files() {
    yield { path: '.nojekyll', content: '' }
  },
}

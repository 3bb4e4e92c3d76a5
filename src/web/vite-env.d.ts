interface ImportMetaEnv {
  /** Where the built site stands in the world; not set while the program is worked on. */
  readonly VITE_SITE?: string
}

import { Navigate, useLocation } from 'react-router'

/** An address that was given once leads on to where its page stands now, with its query and its anchor. */
export function MovedPage({ to }: { readonly to: string }) {
  const { search, hash } = useLocation()
  return <Navigate replace to={{ pathname: to, search, hash }} />
}

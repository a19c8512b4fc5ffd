import {useCurrentUser} from 'sanity'

/** Whether the account may change pictures, as far as its roles tell; the Content Lake decides. */
export function useCanWrite(): boolean {
  const user = useCurrentUser()
  return user?.roles.some(({name}) => name !== 'viewer') ?? false
}

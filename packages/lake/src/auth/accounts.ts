import type {User} from './session.ts'

/** The people who can sign in on this machine. They have no passwords: the picker is offered on loopback only. */
export const LOCAL_ACCOUNTS: User[] = [
  {id: 'ada-administrator', name: 'Ada Administrator', email: 'ada@localhost', role: 'administrator'},
  {id: 'eva-editor', name: 'Eva Editor', email: 'eva@localhost', role: 'editor'},
  {id: 'rae-reviewer', name: 'Rae Reviewer', email: 'rae@localhost', role: 'editor'},
  {id: 'vic-viewer', name: 'Vic Viewer', email: 'vic@localhost', role: 'viewer'},
]

import type {User} from './session.ts'

export interface LoginForm {
  projectId: string
  action: string
  csrf: string
  /** Empty when the lake can be reached from other machines: then only an access token opens it. */
  accounts: User[]
  error?: string
}

/** The sign-in page. Plain HTML, so that it works wherever the Studio does, and without a script to trust. */
export function loginPage({projectId, action, csrf, accounts, error}: LoginForm): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in – ${escapeHtml(projectId)}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; box-sizing: border-box }
main { width: min(24rem, 100%) }
h1 { font-size: 1.5rem; margin: 0 0 .25rem }
p { margin: 0 0 1.25rem }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem }
button, input { font: inherit; width: 100%; box-sizing: border-box; padding: .75rem 1rem; border: 1px solid GrayText; border-radius: .5rem }
button { text-align: start; cursor: pointer; background: ButtonFace; color: ButtonText }
button small { display: block }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px }
label { display: block; margin-bottom: .25rem }
input { margin-bottom: .75rem }
[role=alert] { border-inline-start: 4px solid #c22; padding-inline-start: .75rem }
</style>
</head>
<body>
<main>
<h1>Sign in</h1>
${error ? `<p role="alert">${escapeHtml(error)}</p>` : ''}
<form method="post" action="${escapeHtml(action)}">
<input type="hidden" name="csrf" value="${escapeHtml(csrf)}">
${accounts.length > 0 ? picker(accounts) : tokenField()}
</form>
</main>
</body>
</html>
`
}

function picker(accounts: User[]): string {
  const items = accounts.map(
    ({id, name, role}) =>
      `<li><button name="account" value="${escapeHtml(id)}">${escapeHtml(name)} <small>${escapeHtml(role)}</small></button></li>`,
  )
  return `<p>These accounts exist on this machine only. Who do you want to be?</p>\n<ul>\n${items.join('\n')}\n</ul>`
}

function tokenField(): string {
  return `<p>An administrator makes an access token with <code>lake token create --role editor</code>.</p>
<label for="token">Access token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required>
<button>Sign in</button>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

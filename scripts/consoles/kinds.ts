/** A key as the console's own API tells it: what a row's button must copy. */
export interface ListedKey {
  name: string
  /** Whole, as a client sends it. */
  key: string
}

/** What the run needs to know of a front-end, told apart from our adapters so that both can be wrong only separately. */
export interface Kind {
  id: string
  /** One element a key, whatever the width of the window. */
  rows: string
  /** Path of another page of the same app. */
  otherPath: string
  /** Opens the choice of how many keys a page shows; absent where there is none. */
  sizes?: string
  search: string
  /** The head of a column that sorts. */
  sort?: string
  /** In a row: deletes its key, or opens the menu where that is. */
  remove: string
  /** Reads all keys. Runs in the page. */
  listKeys(): Promise<ListedKey[]>
  /** Where the console says that its API is. Runs in the page. */
  readAddress(): Promise<string>
}

/** Runs in the page. */
const readServerAddress = async () =>
  ((await (await fetch('/api/status')).json()) as { data: { server_address: string } }).data.server_address || origin

export const kinds: readonly Kind[] = [
  {
    id: 'done-hub',
    rows: 'tbody > tr[tabindex]',
    otherPath: '/about',
    sizes: '.MuiTablePagination-select',
    search: '#keyword',
    sort: 'th .MuiTableSortLabel-root',
    remove: 'button[aria-label="delete"]',
    readAddress: readServerAddress,
    async listKeys() {
      const answer = await fetch('/api/token/?page=1&size=100&keyword=&order=-id')
      const { data } = (await answer.json()) as { data: { data: { name: string; key: string }[] } }
      return data.data.map(({ name, key }) => ({ name, key: `sk-${key}` }))
    },
  },
  {
    id: 'new-api',
    rows: 'tbody[data-slot="table-body"] > tr[data-slot="table-row"], .divide-border.rounded-lg.border > *, tbody > tr.semi-table-row, .semi-card .semi-card',
    otherPath: '/about',
    sizes: '[data-slot="select-trigger"], .semi-page .semi-select',
    search: 'input[placeholder="Filter by name..."], #searchKeyword',
    sort: 'th button:has-text("Name")',
    remove: '[data-slot="dropdown-menu-trigger"], td:last-child button:has-text("Delete")',
    readAddress: readServerAddress,
    async listKeys() {
      type Answer = { data: { items: { id: number; name: string; key: string }[]; key: string; access_token: string } }
      const user = JSON.parse(localStorage.getItem('user') ?? '{}') as { id?: number }
      const id = localStorage.getItem('uid') ?? user.id
      const renew = () => fetch('/api/user/auth/refresh', { method: 'POST' })
      const headers: Record<string, string> = id
        ? { 'New-Api-User': String(id) }
        : {
            authorization: `Bearer ${((await (await navigator.locks.request('new-api:auth-refresh', renew)).json()) as Answer).data.access_token}`,
          }
      const ask = async (path: string, method = 'GET') =>
        ((await (await fetch(path, { method, headers })).json()) as Answer).data
      const { items } = await ask('/api/token/?p=1&size=100')
      const found = []
      for (const { id, name, key } of items) {
        const whole = key.includes('*') ? (await ask(`/api/token/${id}/key`, 'POST')).key : key
        found.push({ name, key: whole.startsWith('sk-') ? whole : `sk-${whole}` })
      }
      return found
    },
  },
  {
    id: 'one-api',
    rows: 'table.ui.table > tbody > tr',
    otherPath: '/about',
    search: 'input[placeholder^="Search"]',
    sort: 'th:has-text("Name")',
    remove: 'button:has-text("Delete")',
    readAddress: readServerAddress,
    async listKeys() {
      const found = []
      for (let page = 0; page < 20; page += 1) {
        const answer = await fetch(`/api/token/?p=${page}&order=`)
        const { data } = (await answer.json()) as { data: { name: string; key: string }[] }
        if (data.length === 0) break
        found.push(...data.map(({ name, key }) => ({ name, key: `sk-${key}` })))
      }
      return found
    },
  },
  {
    id: 'sub2api',
    rows: 'tbody > tr[data-row-id], .space-y-3 > .rounded-lg.border:has([data-field="name"])',
    otherPath: '/profile',
    sizes: '.page-size-select .select-trigger',
    search: 'input[placeholder^="Search"]',
    sort: 'th:has-text("Name")',
    remove: 'button:has-text("Delete")',
    async readAddress() {
      const answer = await fetch('/api/v1/settings/public')
      return ((await answer.json()) as { data: { api_base_url: string } }).data.api_base_url || origin
    },
    async listKeys() {
      const headers = { authorization: `Bearer ${localStorage.getItem('auth_token')}` }
      const answer = await fetch('/api/v1/keys?page=1&page_size=100', { headers })
      return ((await answer.json()) as { data: { items: ListedKey[] } }).data.items.map(({ name, key }) => ({
        name,
        key,
      }))
    },
  },
  {
    id: 'veloera',
    rows: 'tbody > tr.semi-table-row',
    otherPath: '/about',
    sizes: '.semi-page .semi-select',
    search: '#keyword',
    remove: 'button:has-text("Delete")',
    readAddress: readServerAddress,
    async listKeys() {
      const { id } = JSON.parse(localStorage.getItem('user') ?? '{}') as { id: number }
      const answer = await fetch('/api/token/?p=0&size=100', { headers: { 'Veloera-User': String(id) } })
      const { data } = (await answer.json()) as { data: ListedKey[] }
      return data.map(({ name, key }) => ({ name, key: `sk-${key}` }))
    },
  },
]

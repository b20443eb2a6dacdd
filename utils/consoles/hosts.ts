/**
 * The two consoles the product was made for (https://docs.4096bytes.com, https://docs.codebyby.com, checked 2026-11-22).
 * Being on one of these hosts is not enough to show a button: an adapter must recognise the page by its shape.
 */
export const CONSOLE_HOSTS = ['https://dash.4096bytes.com/*', 'https://codebyby.com/*', 'https://www.codebyby.com/*']

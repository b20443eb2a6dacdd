/** Followed by a click, so that the address never stands in the page. */
export function follow(url: string, fileName?: string): void {
  const link = document.createElement('a')
  link.href = url
  if (fileName !== undefined) link.download = fileName
  link.click()
}

// Runs before the first paint, where extension storage cannot be read yet: the options page keeps a copy of the theme here.
{
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const show = () => {
    const chosen = localStorage.getItem('theme')
    const theme = chosen === 'light' || chosen === 'dark' ? chosen : dark.matches ? 'dark' : 'light'
    document.documentElement.dataset.theme = theme
  }
  show()
  dark.addEventListener('change', show)
  addEventListener('storage', show)
}

// The least that React shows: a word, for a paint with content, and a field.
import { createRoot } from 'react-dom/client'

createRoot(document.getElementById('root')).render(
  <label>
    Baseline <input autoFocus />
  </label>,
)

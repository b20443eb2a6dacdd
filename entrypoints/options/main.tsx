import { mount } from '../../components/mount.tsx'
import '../../components/marks.css'
import '../../components/saved/saved.css'
import { followTexts } from '../../utils/browser/texts.ts'
import { App } from './App.tsx'

mount(<App />, (show) => followTexts(['first'], ['later'], show))

import { mount } from '../../components/mount.tsx'
import { followTexts } from '../../utils/browser/texts.ts'
import { App } from './App.tsx'

mount(<App />, (show) => followTexts(['first', 'later'], [], show))

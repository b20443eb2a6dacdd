import { mount } from '../../components/mount.tsx'
import { browser } from '../../utils/browser/api.ts'
import { App } from './App.tsx'

void mount(<App />, browser.i18n.getUILanguage())

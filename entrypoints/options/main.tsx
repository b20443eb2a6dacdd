import { mount } from '../../components/mount.tsx'
import { App } from './App.tsx'

void mount(<App />, navigator.language)

import { mount } from '../../components/mount.tsx'
import '../../components/saved/saved.css'
import { App } from './App.tsx'

void mount(<App />, navigator.language)

import './node/globals.js';
import './studio.css';
import { formStyle } from '@hjemmel/forms/element';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { installed } from './installed.js';

const style = new CSSStyleSheet();
style.replaceSync(formStyle);
document.adoptedStyleSheets = [style];

const root = document.getElementById('app');
if (root) createRoot(root).render(<App hjemmel={await installed()} />);

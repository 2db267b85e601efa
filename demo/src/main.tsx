import { createRoot } from 'react-dom/client';
import './fluent-config';
import './page.css';
import { isSignIn } from './sign-in/sign-in-address';

// The portal itself reads its place from the address and sets it right, so it is not even loaded at the sign-in.
const Page = isSignIn() ? (await import('./sign-in/sign-in-notice')).SignInNotice : (await import('./app')).App;

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);

import { render } from 'preact';
import '../../components/gallery/gallery.css';
import { forceTheme } from '../../components/gallery/forced-theme';
import { Gallery } from '../../components/gallery/gallery';
import { galleryChoice } from '../../components/gallery/gallery-choice';

const root = document.getElementById('gallery');
const choice = galleryChoice(location.search);
forceTheme(document.styleSheets, choice.theme);
if (root !== null) render(<Gallery choice={choice} />, root);

import './portal.css';
import './pages.css';
import './kit.css';
import './popups.css';

import './box.css';
import { showPage } from './oracle';

showPage('punish');

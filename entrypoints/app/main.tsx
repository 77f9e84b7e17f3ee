import { bootPage } from '../../components/boot/boot-page.tsx';
import { App } from '../../components/shell/app.tsx';

bootPage(<App />);

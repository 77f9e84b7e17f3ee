import { bootPage } from '../../components/boot/boot-page.tsx';
import { NoteWindow } from '../../components/notes/note-window.tsx';

bootPage(<NoteWindow />);

import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { $getRoot, createEditor } from "lexical";

const root = document.getElementById("root");
root.contentEditable = "true";
root.setAttribute("role", "textbox");
const editor = createEditor({ onError: console.error });
editor.setRootElement(root);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 0);
window.model = () => editor.getEditorState().read(() => $getRoot().getTextContent());

import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";

const plugins = [history({ newGroupDelay: 0 }), keymap({ "Mod-z": undo, "Mod-y": redo }), keymap(baseKeymap)];
const view = new EditorView(document.getElementById("root"), { state: EditorState.create({ schema, plugins }) });
window.model = () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n", "\n");

globalThis.global = globalThis;
const { default: React } = await import("react");
const { createRoot } = await import("react-dom/client");
const { Editor, EditorState } = await import("draft-js");

function App() {
  const [state, setState] = React.useState(() => EditorState.createEmpty());
  window.model = () => state.getCurrentContent().getPlainText();
  return React.createElement(Editor, { editorState: state, onChange: setState });
}
createRoot(document.getElementById("root")).render(React.createElement(App));

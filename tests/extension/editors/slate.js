import React from "react";
import { createRoot } from "react-dom/client";
import { createEditor, Node } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";

const editor = withHistory(withReact(createEditor()));
const initialValue = [{ type: "paragraph", children: [{ text: "" }] }];
window.model = () => editor.children.map((node) => Node.string(node)).join("\n");
createRoot(document.getElementById("root")).render(
  React.createElement(Slate, { editor, initialValue }, React.createElement(Editable, { placeholder: "Write here" })),
);

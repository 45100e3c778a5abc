import React from "react";
import { createRoot } from "react-dom/client";

function App() {
  const [value, setValue] = React.useState("");
  window.model = () => value;
  return React.createElement("textarea", { value, onChange: (event) => setValue(event.target.value) });
}
createRoot(document.getElementById("root")).render(React.createElement(App));

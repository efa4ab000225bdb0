import { useEffect } from "react";

/** Takes a file that is dropped anywhere on the page, where the browser would leave the page for it. */
export function useDroppedFile(onFile: (file: File) => void): void {
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    function take(event: DragEvent): void {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) onFile(file);
    }
    window.addEventListener("dragover", allow);
    window.addEventListener("drop", take);
    return () => {
      window.removeEventListener("dragover", allow);
      window.removeEventListener("drop", take);
    };
  }, [onFile]);
}

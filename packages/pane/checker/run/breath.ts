/** Lets messages, clicks and drawing have their turn before work goes on. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

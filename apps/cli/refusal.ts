/** Why a command cannot go on, as one line for the user: what, where and what to do. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

package id.selaras.shared.contract;

/** Names a refusal of a single route that cannot be told from its form: a reading that a state forbids, for example. */
public final class Refusals {

    /** An extension of an operation; its value is statuses with a space between them, such as {@code 409 410}. */
    public static final String ALSO = "x-also-answers";

    private Refusals() {}
}

package id.selaras.mutation.domain;

/**
 * What a move of a plan rests on.
 *
 * @param reasons         as JSON
 * @param ruleSet         as JSON
 * @param inputHash       SHA-256 of the facts of the plan
 * @param certificateHash SHA-256 of its proof
 */
public record MoveGrounds(String reasons, String ruleSet, String inputHash, String certificateHash) {

    /** Of a case no plan asked for. */
    static final MoveGrounds NONE = new MoveGrounds(null, null, null, null);
}

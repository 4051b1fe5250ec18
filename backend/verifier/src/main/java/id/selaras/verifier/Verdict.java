package id.selaras.verifier;

import java.util.List;

/**
 * What the verifier found.
 *
 * @param accepted the plan is feasible and no plan is better
 * @param objective points of the assignment, computed anew from the instance; 0 where the texts could not be read
 * @param people movable people in the instance
 * @param posts slots in the instance
 * @param pairsChecked pairs of person and slot the proof covers
 * @param problems why it was not accepted; empty when accepted. At most {@link #MOST_PROBLEMS} are listed
 */
public record Verdict(
        boolean accepted, long objective, int people, int posts, long pairsChecked, List<Problem> problems) {
    /** No more problems than this are listed; one is enough to refuse. */
    public static final int MOST_PROBLEMS = 100;

    public Verdict {
        problems = List.copyOf(problems);
    }

    /** One thing that is wrong, with the place in words. */
    public record Problem(Code code, String detail) {}

    /** What can be wrong. */
    public enum Code {
        /**
         * The instance is not JSON, lacks a member, or contradicts itself, for instance by falling marginal costs; a proof
         * on it would prove nothing.
         */
        INSTANCE_INVALID,
        /** The certificate is not JSON or lacks a member. */
        CERTIFICATE_INVALID,
        /** The certificate was made for another instance. */
        INSTANCE_HASH_DIFFERS,
        /** The certificate does not claim an optimal plan without a gap. */
        NOT_CLAIMED_OPTIMAL,
        /** Not one slot per person, not one price per slot, or a slot number that does not exist. */
        CERTIFICATE_INCOMPLETE,
        NOT_ELIGIBLE,
        BELOW_MINIMUM,
        ABOVE_CAP,
        /** The price of a slot does not lie between the costs of its last and its next holder. */
        PRICE_OUT_OF_INTERVAL,
        /** At these prices a person would be cheaper somewhere else, so the prices do not prove the plan. */
        CHEAPER_SLOT_EXISTS,
        /** The objective claimed is not the one of the assignment. */
        OBJECTIVE_DIFFERS,
        /** Numbers so large that their sums leave 64 bits. */
        NUMBERS_TOO_LARGE
    }
}

package id.selaras.mutation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a move of a plan rests on.
 *
 * @param reasons         as JSON
 * @param ruleSet         as JSON
 * @param inputHash       SHA-256 of the facts of the plan
 * @param certificateHash SHA-256 of its proof
 */
@Embeddable
public record MoveGrounds(
        @Column(columnDefinition = "text") String reasons,
        @Column(columnDefinition = "text") String ruleSet,
        @Column(columnDefinition = "char(64)") String inputHash,
        @Column(columnDefinition = "char(64)") String certificateHash) {

    /** Of a case no plan asked for. */
    static final MoveGrounds NONE = new MoveGrounds(null, null, null, null);
}

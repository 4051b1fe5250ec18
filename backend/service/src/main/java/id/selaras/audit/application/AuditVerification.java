package id.selaras.audit.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Result of walking the whole chain.
 *
 * @param intact   whether every hash follows from the row before and no row is missing
 * @param entries  rows walked
 * @param head     hash of the last row in hexadecimal
 * @param brokenAt sequence number of the first row that does not fit, or null
 */
public record AuditVerification(
        boolean intact,
        long entries,
        String head,
        @Schema(nullable = true) Long brokenAt) {}

package id.selaras.shared.security;

import java.util.UUID;

/**
 * What part of the data a request may touch. Every query takes it; nothing is read without one.
 *
 * @param governmentId the government; no scope spans two
 * @param reach        how far inside it
 * @param unitId       root of the subtree when the reach is {@link Reach#SUBTREE}
 * @param employeeId   the person when the reach is {@link Reach#SELF}
 */
public record Scope(UUID governmentId, Reach reach, UUID unitId, UUID employeeId) {

    public static Scope government(UUID governmentId) {
        return new Scope(governmentId, Reach.GOVERNMENT, null, null);
    }

    public boolean isWholeGovernment() {
        return reach == Reach.GOVERNMENT;
    }
}

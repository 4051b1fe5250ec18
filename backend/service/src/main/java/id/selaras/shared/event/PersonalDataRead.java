package id.selaras.shared.event;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody read data of a person. Told after the answer, outside any transaction; audit listens and writes it down a few
 * seconds later.
 *
 * @param subjectId the person, the case about the person, or the unit or government whose list was taken out
 * @param what      code, see {@code security/reads.csv}
 * @param account   who read
 * @param roles     names of the roles held then
 */
public record PersonalDataRead(
        UUID governmentId, UUID subjectId, String what, UUID account, Set<String> roles, Instant at) {}

package id.selaras.mutation.application;

import id.selaras.mutation.domain.ConflictOfInterest;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an actor declared.
 *
 * @param name     of the person behind the account
 * @param relation what it consists of, or null
 * @param detected {@code RELATIVE} or {@code OWN_CASE} when the records say so, whatever was declared; or null
 */
public record CaseDeclarationView(
        UUID accountId,
        String name,
        String role,
        ConflictOfInterest conflict,
        @Schema(nullable = true) String relation,
        @Schema(nullable = true) String detected,
        Instant at) {}

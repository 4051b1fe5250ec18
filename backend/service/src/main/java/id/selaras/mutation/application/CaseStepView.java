package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.shared.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step in the history of a case.
 *
 * @param actor        who took it; the name of the other government for a step of the other side
 * @param letterNumber of the letter or decree it rests on, or null
 * @param role   in which the actor took it; null when the application did
 * @param result what the team said, or null
 * @param dueOn  last working day of the clock that ran before it, or null; later than that it was late
 */
public record CaseStepView(
        UUID id,
        CaseAction action,
        MutationCaseStatus from,
        MutationCaseStatus to,
        String actor,
        @Schema(nullable = true) Role role,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) String result,
        Instant at,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) String letterNumber,
        @Schema(nullable = true) LocalDate letterDate) {}

package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.GoalKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An accompaniment with what has happened in it. */
public record AccompanimentView(
        UUID id,
        int version,
        AccompanimentRow accompaniment,
        @Schema(nullable = true) String outcomeNote,
        List<Goal> goals,
        List<Talk> meetings,
        List<Check> checkIns) {

    /**
     * A goal.
     *
     * @param reachedOn or null while it is not reached
     * @param proof     what shows it, or null
     */
    public record Goal(
            UUID id,
            GoalKind kind,
            String text,
            @Schema(nullable = true) LocalDate reachedOn,
            @Schema(nullable = true) String proof) {}

    /** A meeting of companion and person. */
    public record Talk(UUID id, LocalDate on, String note, String notedBy) {}

    /**
     * A day of the clock.
     *
     * @param code      FIRST, SECOND, THIRD by the rules
     * @param readiness 1 to 5, or null while it is not done
     * @param isDue     whether the day has come and it is not done
     */
    public record Check(
            String code,
            LocalDate dueOn,
            @Schema(nullable = true) LocalDate doneOn,
            @Schema(nullable = true) Integer readiness,
            @Schema(nullable = true) String note,
            boolean isDue) {}
}
